/** Z3 as the solver. The only file that imports it; in a page it would generate code, so it runs in Node. */
import { init, type Z3_ast_vector, type Z3_context, type Z3_solver } from "z3-solver";
import type { Answer, Session, Solver } from "./solver.ts";

type Api = Awaited<ReturnType<typeof init>>["Z3"];

export interface RunningSolver extends Solver {
  /** Ends its threads, so that the program can end. */
  stop(): void;
}

/** Starts Z3; `patience` is how long a question may take, in milliseconds. */
export async function startZ3(patience = 5_000): Promise<RunningSolver> {
  const { Z3, em } = await init();
  const inTurn = turns();
  return {
    open: (script) => open(Z3, inTurn, script, patience),
    stop: () => em.PThread.terminateAllThreads(),
  };
}

type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Z3 answers one question at a time, whoever asks. */
function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

function open(api: Api, inTurn: InTurn, script: string, patience: number): Session {
  const config = api.mk_config();
  const context = api.mk_context(config);
  api.del_config(config);
  const solver = api.mk_solver(context);
  api.solver_inc_ref(context, solver);
  const limits = api.mk_params(context);
  api.params_inc_ref(context, limits);
  api.params_set_uint(context, limits, api.mk_string_symbol(context, "timeout"), patience);
  api.solver_set_params(context, solver, limits);
  api.params_dec_ref(context, limits);
  assert(api, context, solver, script);
  return {
    tell: (more) => assert(api, context, solver, more),
    ask: (question) =>
      inTurn(async () => {
        api.solver_push(context, solver);
        try {
          assert(api, context, solver, question);
          return answerOf(api, context, solver, await api.solver_check(context, solver));
        } finally {
          api.solver_pop(context, solver, 1);
        }
      }),
    close() {
      api.solver_dec_ref(context, solver);
      api.del_context(context);
    },
  };
}

/** Text that cannot be read gives no assertions at all: that must never pass for "nothing to assert". */
function assert(api: Api, context: Z3_context, solver: Z3_solver, text: string): void {
  const read = api.parse_smtlib2_string(context, text, [], [], [], []);
  const expected = text.split("\n").filter((line) => line.startsWith("(assert ")).length;
  api.ast_vector_inc_ref(context, read);
  const found = api.ast_vector_size(context, read);
  // The reader may split a conjunction, never lose one.
  if (api.get_error_code(context) !== 0 || found < expected) throw new Error(`The solver cannot read: ${text.slice(0, 200)}`);
  each(api, context, read, (assertion) => api.solver_assert(context, solver, assertion));
  api.ast_vector_dec_ref(context, read);
}

function each(api: Api, context: Z3_context, vector: Z3_ast_vector, visit: (assertion: ReturnType<Api["ast_vector_get"]>) => void): void {
  for (let index = 0; index < api.ast_vector_size(context, vector); index++) visit(api.ast_vector_get(context, vector, index));
}

function answerOf(api: Api, context: Z3_context, solver: Z3_solver, verdict: number): Answer {
  if (verdict === -1) return { kind: "none" };
  if (verdict !== 1) return { kind: "undecided" };
  const found = api.solver_get_model(context, solver);
  api.model_inc_ref(context, found);
  const model = new Map<string, string>();
  for (let index = 0; index < api.model_get_num_consts(context, found); index++) {
    const constant = api.model_get_const_decl(context, found, index);
    const value = api.model_get_const_interp(context, found, constant);
    if (value !== null) model.set(api.get_symbol_string(context, api.get_decl_name(context, constant)), api.ast_to_string(context, value));
  }
  api.model_dec_ref(context, found);
  return { kind: "model", model };
}
