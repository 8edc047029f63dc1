import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

/** Every check that the compiler offers. */
export const strictest = {
  ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noImplicitOverride: true },
  ...{ noFallthroughCasesInSwitch: true, noPropertyAccessFromIndexSignature: true, noImplicitReturns: true },
  ...{ noUnusedLocals: true, noUnusedParameters: true, verbatimModuleSyntax: true, isolatedModules: true },
  ...{ erasableSyntaxOnly: true, allowUnreachableCode: false, allowUnusedLabels: false, skipLibCheck: false },
  ...{ noUncheckedSideEffectImports: true },
}

/** Writes files into a fresh folder and says what the compiler finds under its strictest options: nothing is right. */
export function compile(files: Record<string, string>, options: object = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'rulepress-types-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const compilerOptions = {
    ...strictest,
    ...{ target: 'es2022', lib: ['es2022'], module: 'nodenext', types: [], noEmit: true },
    allowImportingTsExtensions: true,
    ...options,
  }
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', root], { encoding: 'utf8' })
  return stdout + stderr
}
