/** Test files are imported. Mocha requires them first and imports those that cannot be required, which are all that read
 * a package for `import` alone: what they share was then loaded twice, compiled in two ways, under one name, and its
 * coverage made nonsense. */
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');

const mochaFolder = dirname(require.resolve('mocha/package.json'));
const loading = require(join(mochaFolder, 'lib/nodejs/esm-utils.cjs'));
loading.requireOrImport = (file) => import(pathToFileURL(file).href);
