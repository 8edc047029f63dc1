import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

// One file that works from anywhere, also without a network: style and script stand in the page.

const { outputFiles } = await build({
  entryPoints: ['page.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  write: false,
})
const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
const page = readFileSync('index.html', 'utf8')
  .replace('<link rel="stylesheet" href="style.css" />', () => `<style>\n${readFileSync('style.css', 'utf8')}</style>`)
  .replace('<script type="module" src="page.ts"></script>', () => `<script>${script}</script>`)
writeFileSync('company-page.html', page)
