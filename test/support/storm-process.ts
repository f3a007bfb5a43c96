/** A storm to be killed: starts a server process, prints its address, and waits. */
import { serverProcesses } from '../storm/servers.ts';
import { hall } from './hall.ts';

const servers = await serverProcesses({
  engine: 'embedded',
  processes: 1,
  members: 1,
  random: Math.random,
  fixture: hall({ slots: 2, tables: 2, hosts: 2, guests: 2 }),
});
process.stdout.write(`${servers.urls()[0]}\n`);
