/** Coverage is that of this process. What V8 reports of the servers and commands that tests start has coarser
 * blocks, and merging it would hide lines that the tests here do run. */
delete process.env.NODE_V8_COVERAGE;
