import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import chromiumBinary from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

// Its own list of flags runs all pages in one process that ends with the first page, and lifts web security.
const processes = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none']

const patience = 300

/** Unpacks the browser of the npm registry, one test file at a time: two that unpack at once would tear it. */
const unpack = async (): Promise<string> => {
  const lock = join(tmpdir(), 'rulepress-chromium.lock')
  for (let turn = 0; turn < patience; turn++) {
    const held = await mkdir(lock).then(
      () => true,
      () => false,
    )
    if (held) break
    await wait(200)
  }
  try {
    return await chromiumBinary.executablePath()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

/** The libraries that come with the browser, for a machine that has only Node: folder in which they lie. */
const unpackLibraries = async (): Promise<string> => {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const packed = await readFile(join(entry, '../../../bin/al2023.tar.br'))
  const folder = join(tmpdir(), 'rulepress-chromium-libraries')
  await mkdir(folder, { recursive: true })
  execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(packed) })
  return join(folder, 'lib')
}

const launch = (path: string, libraries: string | null): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: processes,
    headless: true,
    ...(libraries === null ? {} : { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  })

/** A real Chromium: the one that the environment names, else the one from the npm registry, unpacked on first use. */
export const openBrowser = async (): Promise<Browser> => {
  const named = process.env.RULEPRESS_CHROMIUM
  if (named) return chromium.launch({ executablePath: named, headless: true })
  const path = await unpack()
  try {
    return await launch(path, null)
  } catch (problem) {
    if (!String(problem).includes('shared librar')) throw problem
    return launch(path, await unpackLibraries())
  }
}

/** A page that may reach nothing outside itself: what it asks for is refused and told. */
export const openPage = async (
  browser: Browser,
  content: string,
  size = { width: 1280, height: 900 },
): Promise<{ page: Page; asked: readonly string[] }> => {
  const asked: string[] = []
  const page = await browser.newPage({ viewport: size })
  await page.route('**/*', route => {
    asked.push(route.request().url())
    return route.abort()
  })
  await page.setContent(content, { waitUntil: 'load' })
  return { page, asked }
}
