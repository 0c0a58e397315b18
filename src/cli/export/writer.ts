/** Where exported documents go: a folder with files for each, or one stream. */
import { resolve } from 'node:path';
import { annotationConf, visualConf } from '../../export/brat/conf.ts';
import { bratDocument } from '../../export/brat/write.ts';
import { type Exported, hasText, type WithText } from '../../export/document.ts';
import { gexfFormat } from '../../export/graph/gexf.ts';
import { labelConfig } from '../../export/label-studio/config.ts';
import { labelStudioFormat } from '../../export/label-studio/format.ts';
import type { StreamFormat } from '../../export/stream.ts';
import { webAnnotationFormat } from '../../export/web-annotation/format.ts';
import { fileNames } from '../../io/file-name.ts';
import { folderSink, refuseFilledFolder } from '../../io/folder-sink.ts';
import type { Input } from '../../io/inputs.ts';
import { fileSink, type Sink, streamSink, writeWhole } from '../../io/output.ts';
import { refuseForeign, refuseInputs } from '../../io/own.ts';
import { stem } from '../../io/paths.ts';
import { SaysoError } from '../../model/errors.ts';
import { beforeWork, refuseUnwritable } from '../before-work.ts';
import { type ExportFlags, formatOf } from '../flags/export.ts';
import type { World } from '../world.ts';

/** Takes documents; nothing is to be seen of them before all are written. */
export interface ExportWriter {
  /** False where nobody reads any more, null where the document's text is not known and the format needs it. */
  readonly put: (document: Exported) => Promise<boolean | null>;
  readonly finish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/**
 * Opens the output, and refuses before any work what cannot be written.
 *
 * @param inputs what is read, and never written over
 * @throws SaysoError `usage` where it is wrong, or would write over what is there
 */
export async function openWriter(flags: ExportFlags, world: World, inputs: readonly Input[]): Promise<ExportWriter> {
  const to = formatOf(flags);
  const { out } = flags;
  if (out !== undefined) refuseInputs({ path: resolve(world.cwd, out), shown: `--out ${out}` }, inputs);
  if (to === 'brat') return bratWriter(flags, world);
  if (to === 'w3c') return streamWriter(withTextOnly(webAnnotationFormat(flags.base)), flags, world);
  if (to === 'gexf') return streamWriter(gexfFormat(), flags, world);
  return labelStudioWriter(flags, world);
}

/** The configuration of the project stands beside the tasks: `tasks.json`, `tasks.xml`. */
async function labelStudioWriter(flags: ExportFlags, world: World): Promise<ExportWriter> {
  const { out, force } = flags;
  if (out === undefined) throw new SaysoError('usage', '--to label-studio needs --out FILE.json');
  const config = `${stem(out)}.xml`;
  if (config === out) throw new SaysoError('usage', `--out ${out}: is where the labelling configuration goes`);
  const path = resolve(world.cwd, config);
  const isOurs = (beginning: string): boolean => beginning === labelConfig();
  refuseForeign({ path, shown: config, force, isOurs });
  await refuseUnwritable({ path, shown: config });
  const tasks = await streamWriter(withTextOnly(labelStudioFormat()), flags, world);
  return {
    ...tasks,
    finish: async () => {
      await writeWhole(path, labelConfig(), config);
      await tasks.finish();
    },
  };
}

async function bratWriter({ out, force }: ExportFlags, { cwd }: World): Promise<ExportWriter> {
  if (out === undefined) throw new SaysoError('usage', '--to brat needs --out FOLDER');
  const written = { path: resolve(cwd, out), shown: `--out ${out}`, force };
  await refuseFilledFolder(written);
  const sink = await beforeWork(() => folderSink(written));
  const nameOf = fileNames();
  return {
    put: async (document) => {
      if (!hasText(document)) return null;
      const { text, annotations } = bratDocument(document);
      const name = nameOf(stem(document.path));
      await sink.put(`${name}.txt`, text);
      await sink.put(`${name}.ann`, annotations);
      return true;
    },
    finish: async () => {
      await sink.put('annotation.conf', annotationConf());
      await sink.put('visual.conf', visualConf());
      await sink.finish();
    },
    discard: sink.discard,
  };
}

/** A format that takes any document, out of one that needs the text: what it cannot take is null. */
function withTextOnly({ add, ...rest }: StreamFormat<WithText>): StreamFormat<Exported, Iterable<string> | null> {
  return { add: (document) => (hasText(document) ? add(document) : null), ...rest };
}

async function streamWriter(
  format: StreamFormat<Exported, Iterable<string> | null>,
  { out, force }: ExportFlags,
  { cwd, stdout }: World,
): Promise<ExportWriter> {
  let sink: Sink;
  if (out === undefined) sink = streamSink(stdout);
  else {
    const { isOurs } = format;
    refuseForeign({ path: resolve(cwd, out), shown: `--out ${out}`, force, ...(isOurs && { isOurs }) });
    sink = await beforeWork(() => fileSink(resolve(cwd, out), out));
  }
  return {
    put: async (document) => {
      const pieces = format.add(document);
      if (pieces === null) return null;
      const text = [...pieces].join('');
      return text === '' || sink.write(text);
    },
    finish: async () => {
      await sink.write(format.close());
      await sink.finish();
    },
    discard: sink.discard,
  };
}
