import loadHighs from 'highs';
import type { Program } from '../../matching/schedule/program.ts';

export interface HighsLimits {
  /** Whole columns: the schedule itself instead of its bound. */
  integer: boolean;
  timeLimitMs: number;
  /** Called with each better proven bound, in the unit of the objective. */
  onBound?: (bound: number) => void;
  /** Called with each better whole solution. */
  onSolution?: (columns: Float64Array) => void;
}

export interface HighsResult {
  /** −Infinity when no whole solution was found; for a linear program the optimum. */
  objective: number;
  /** Infinity when nothing was proven in time. */
  bound: number;
  optimal: boolean;
  columns: Float64Array;
}

/** Solves with HiGHS. It blocks its thread: call it in a worker when somebody waits. */
export async function solveWithHighs(program: Program, limits: HighsLimits): Promise<HighsResult> {
  const highs = await loadHighs();
  const { upper, matrix } = rowsOf(program);
  const numCols = program.cost.length;
  const model = highs.createModel({
    numCols,
    numRows: upper.length,
    sense: highs.constants.objectiveSense.maximize,
    offset: program.offset,
    colCost: program.cost,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: new Float64Array(upper.length).fill(-highs.infinity),
    rowUpper: upper,
    matrix,
    ...(limits.integer
      ? { integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer) }
      : {}),
  });
  try {
    model.options.set({ output_flag: false, time_limit: limits.timeLimitMs / 1000 });
    const { mipLogging, mipImprovingSolution, mipInterrupt } = highs.constants.callbackType;
    const told = ({ data }: { data: { mip_dual_bound?: number } }) => {
      const bound = data.mip_dual_bound;
      if (bound !== undefined && Number.isFinite(bound)) limits.onBound?.(bound);
      return undefined;
    };
    model.run(
      limits.integer
        ? {
            [mipLogging]: told,
            [mipInterrupt]: told,
            [mipImprovingSolution]({ data }) {
              if (data.mip_solution) limits.onSolution?.(data.mip_solution);
              return undefined;
            },
          }
        : undefined,
    );
    const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    const objective = model.getObjectiveValue();
    const columns = model.getSolution().colValue;
    if (!limits.integer) {
      const bound = optimal ? objective : Number.POSITIVE_INFINITY;
      if (optimal) limits.onBound?.(bound);
      return { objective, bound, optimal, columns };
    }
    const bound = model.info.get('mip_dual_bound') as number;
    if (Number.isFinite(bound)) limits.onBound?.(bound);
    return { objective, bound, optimal, columns };
  } finally {
    model.dispose();
  }
}

/** The program's rows, then one row for each group of several columns. */
function rowsOf({ cost, groupFrom, rowFrom, row, sign, capacity }: Program) {
  const starts = new Int32Array(cost.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  const upper = [...capacity];
  for (let g = 0; g + 1 < groupFrom.length; g++) {
    const several = groupFrom[g + 1]! - groupFrom[g]! > 1;
    if (several) upper.push(1);
    for (let c = groupFrom[g]!; c < groupFrom[g + 1]!; c++) {
      for (let at = rowFrom[c]!; at < rowFrom[c + 1]!; at++) {
        indices.push(row[at]!);
        values.push(sign[at]!);
      }
      if (several) {
        indices.push(upper.length - 1);
        values.push(1);
      }
      starts[c + 1] = indices.length;
    }
  }
  return {
    upper: Float64Array.from(upper),
    matrix: {
      format: 'csc' as const,
      numRows: upper.length,
      numCols: cost.length,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}
