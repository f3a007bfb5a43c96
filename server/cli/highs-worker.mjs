/** A thread in which HiGHS may block. It writes what it proves and finds into shared memory as it goes, and
 * posts the result. Plain JavaScript, because a thread then starts in 30 ms even while its parent computes;
 * with a TypeScript loader it could not start at all until the parent rests. */
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';

const { program, integer, timeLimitMs, relativeGap, buffer } = workerData;
const { cost, offset } = program;
const counters = new Int32Array(buffer, 0, 2);
const bound = new Float64Array(buffer, 8, 1);
const taken = new Uint8Array(buffer, 16);

const highs = await loadHighs();
const { upper, matrix } = rowsOf(program);
const model = highs.createModel({
  numCols: cost.length,
  numRows: upper.length,
  sense: highs.constants.objectiveSense.maximize,
  offset,
  colCost: cost,
  colLower: new Float64Array(cost.length),
  colUpper: new Float64Array(cost.length).fill(1),
  rowLower: new Float64Array(upper.length).fill(-highs.infinity),
  rowUpper: upper,
  matrix,
  ...(integer ? { integrality: new Int32Array(cost.length).fill(highs.constants.variableType.integer) } : {}),
});
try {
  model.options.set({ output_flag: false, time_limit: timeLimitMs / 1000, mip_rel_gap: relativeGap });
  const { mipLogging, mipInterrupt, mipImprovingSolution } = highs.constants.callbackType;
  const told = ({ data }) => tellBound(data.mip_dual_bound);
  const callbacks = { [mipLogging]: told, [mipInterrupt]: told, [mipImprovingSolution]: tellColumns };
  model.run(integer ? callbacks : undefined);
  const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
  const objective = model.getObjectiveValue();
  const proven = integer ? model.info.get('mip_dual_bound') : optimal ? objective : Number.POSITIVE_INFINITY;
  tellBound(proven);
  parentPort.postMessage({ objective, bound: proven, optimal });
} finally {
  model.dispose();
}

function tellBound(value) {
  if (value === undefined || !Number.isFinite(value)) return;
  if (Atomics.load(counters, 1) && value >= bound[0]) return;
  bound[0] = value;
  Atomics.store(counters, 1, 1);
}

function tellColumns({ data }) {
  if (!data.mip_solution) return;
  for (let c = 0; c < taken.length; c++) taken[c] = data.mip_solution[c] > 0.5 ? 1 : 0;
  Atomics.add(counters, 0, 1);
}

/** The program's rows by column, then one row for each group of several columns. */
function rowsOf({ groupFrom, rowFrom, row, sign, capacity }) {
  const starts = new Int32Array(cost.length + 1);
  const indices = [];
  const values = [];
  const most = [...capacity];
  for (let g = 0; g + 1 < groupFrom.length; g++) {
    const several = groupFrom[g + 1] - groupFrom[g] > 1;
    if (several) most.push(1);
    for (let c = groupFrom[g]; c < groupFrom[g + 1]; c++) {
      for (let at = rowFrom[c]; at < rowFrom[c + 1]; at++) {
        indices.push(row[at]);
        values.push(sign[at]);
      }
      if (several) {
        indices.push(most.length - 1);
        values.push(1);
      }
      starts[c + 1] = indices.length;
    }
  }
  return {
    upper: Float64Array.from(most),
    matrix: {
      format: 'csc',
      numRows: most.length,
      numCols: cost.length,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}
