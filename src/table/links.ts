/** How the tables hang together, and what is asked of them most: for databases. */
import type { TableName } from './names.ts';

/** A column that names the row of a table, within one document. */
export interface Link {
  readonly column: string;
  readonly table: TableName;
}

/** What a database knows of a table. */
export interface Relation {
  /** The column with the ids of its rows, within one document. */
  readonly id?: string;
  readonly links: readonly Link[];
  readonly indexes: readonly string[];
  /** Columns for full-text search. */
  readonly searched: readonly string[];
  /** The column that stands for a row. */
  readonly label: string;
  /** By what one would narrow the rows down. */
  readonly facets: readonly string[];
  /** One sentence. */
  readonly about: string;
}

const OF_DOCUMENT: Link = { column: 'document', table: 'documents' };

export const RELATIONS: Readonly<Record<TableName, Relation>> = {
  documents: {
    id: 'document',
    links: [],
    indexes: ['path', 'date'],
    searched: ['title'],
    label: 'path',
    facets: ['layout'],
    about: 'The articles.',
  },
  quotes: {
    id: 'quote',
    links: [OF_DOCUMENT, { column: 'parent', table: 'quotes' }],
    indexes: ['speaker', 'speakerKey', 'date'],
    searched: ['text', 'speaker', 'about'],
    label: 'text',
    facets: ['speaker', 'type', 'stance', 'sourceKind'],
    about: 'Who said what: one row a quote.',
  },
  claims: {
    id: 'claim',
    links: [OF_DOCUMENT, { column: 'quote', table: 'quotes' }],
    indexes: ['assertedBy', 'assertedByKey', 'key', 'date'],
    searched: ['statement', 'assertedBy', 'about'],
    label: 'statement',
    facets: ['assertedBy', 'stance', 'polarity', 'modality'],
    about:
      'What is asserted: one row a claim. Of a denial the statement is its negation, and the stance says that it is one.',
  },
  mentions: {
    links: [OF_DOCUMENT],
    indexes: ['key', 'type'],
    searched: [],
    label: 'text',
    facets: ['type', 'kind'],
    about: 'Where each entity is mentioned: one row a mention.',
  },
  people: {
    links: [],
    indexes: ['key'],
    searched: ['name', 'forms'],
    label: 'name',
    facets: ['type'],
    about: 'Persons and organisations of all articles.',
  },
};
