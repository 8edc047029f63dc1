import type { Command } from './command.ts'

type Load = () => Promise<Command>

const decision =
  (name: string): Load =>
  async () => {
    const found = (await import('./decide.ts')).decisions.find(command => command.name === name)
    if (found === undefined) throw new Error(`no decision is called ${name}`)
    return found
  }

/** Every command of the program by name, in the order of its help page; read from the disk when it is called. */
export const commands: Readonly<Record<string, Load>> = {
  build: async () => (await import('./build.ts')).build,
  add: async () => (await import('./add.ts')).add,
  diff: async () => (await import('./diff.ts')).diff,
  compare: async () => (await import('./compare.ts')).compare,
  review: async () => (await import('./review.ts')).review,
  accept: decision('accept'),
  amend: decision('amend'),
  reject: decision('reject'),
  withdraw: decision('withdraw'),
  status: async () => (await import('./status.ts')).status,
  explain: async () => (await import('./explain.ts')).explain,
  calendar: async () => (await import('./calendar.ts')).calendar,
  export: async () => (await import('./export.ts')).exportTable,
}

/** The commands that some words may mean: those that they name, else all. */
export async function loadCommands(args: readonly string[]): Promise<readonly Command[]> {
  const named = Object.keys(commands).filter(name => args.includes(name))
  const names = named.length > 0 ? named : Object.keys(commands)
  return Promise.all(names.map(async name => (await commands[name]?.()) ?? [])).then(loaded => loaded.flat())
}
