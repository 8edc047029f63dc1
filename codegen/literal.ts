type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

const widest = 110

/** Characters that a reader of source code does not see, or that an editor turns about: they are written as escapes. */
const unseen = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** A string in single quotes that no content can leave. */
export function printString(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replace(/\\"|'/g, found => (found === "'" ? "\\'" : '"'))
    .replace(unseen, hidden => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `'${inner}'`
}

const printKey = (key: string): string => (/^[A-Za-z][A-Za-z0-9]*$/.test(key) ? key : printString(key))

/** A stored value as a TypeScript literal: on one line where it fits, else one entry a line. */
export function printLiteral(value: Json, indent = ''): string {
  if (typeof value === 'string') return printString(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  const entries = isList(value)
    ? value.map(item => printLiteral(item, inner))
    : Object.entries(value).flatMap(([key, item]) =>
        item === undefined ? [] : [`${printKey(key)}: ${printLiteral(item, inner)}`],
      )
  return wrap(entries, indent, isList(value))
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)

function wrap(entries: readonly string[], indent: string, list: boolean): string {
  const [open, close] = list ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return open + close
  const gap = list ? '' : ' '
  const line = `${open}${gap}${entries.join(', ')}${gap}${close}`
  const fits = indent.length + line.length <= widest && !line.includes('\n')
  return fits && indent !== ''
    ? line
    : `${open}\n${entries.map(entry => `${indent}  ${entry},`).join('\n')}\n${indent}${close}`
}
