/** A value, or the problems that stood in its way: errors are values with a place. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const fail = <P>(problem: P): { ok: false; problem: P } => ({ ok: false, problem })
