/** Runs one measurement by name: npm run bench schedule */
const BENCHES: Record<string, () => Promise<unknown>> = {
  schedule: () => import('./schedule.ts'),
};

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench) await bench();
else {
  console.error(`usage: npm run bench NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
}
