/** Runs one measurement by name: npm run bench schedule */
const BENCHES: Record<string, () => Promise<unknown>> = {
  desk: () => import('./desk.ts'),
  schedule: () => import('./schedule.ts'),
};

const bench = BENCHES[process.argv[2] ?? ''];
if (bench) await bench();
else {
  console.error(`usage: npm run bench NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
}

export {};
