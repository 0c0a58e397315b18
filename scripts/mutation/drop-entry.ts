/** Set up before the tests by `npm run mutate:orders`: takes the entry that `SAYSO_DROP` names out of its order. */
const [stage, list, id] = (process.env['SAYSO_DROP'] ?? '').split(' ');
if (stage && list && id) {
  const order: Record<string, { id: string }[]> = await import(`../../src/stages/${stage}/order.ts`);
  const at = order[list]?.findIndex((entry) => entry.id === id) ?? -1;
  // Set-up runs for each test file, all of which share the modules.
  if (at >= 0) order[list]?.splice(at, 1);
}
