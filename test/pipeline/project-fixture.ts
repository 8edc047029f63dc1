import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A notice of an invented office; `day` is the last day to apply, so that two of them differ in one value. */
export const noticeText = (
  name: string,
  day = '2026年5月20日',
): string => `滨海市科学技术局关于组织申报${name}项目的通知

各有关单位：

为做好2026年${name}项目申报工作，现将有关事项通知如下。

一、申报条件

申报单位上年度营业收入不低于2000万元，研发费用占营业收入的比重在3%以上。

二、申报材料

1.项目申报书（一式三份，加盖公章）；

2.营业执照复印件。

三、申报时间

请各申报单位于${day}前通过申报平台提交材料，逾期不予受理。公示期为5个工作日。

滨海市科学技术局

2026年4月1日
`

/** A project in a folder of its own that is gone after the test: paths below the root and what stands in them. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'rulepress-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }))
  for (const [path, content] of Object.entries(files)) writeInto(root, path, content)
  return root
}

/** Writes a file below the root. */
export function writeInto(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** Everything that a build writes, by path: what must be the same bytes on every machine. */
export function readOutputs(root: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const folder of ['rules', 'generated', 'schemas']) {
    if (!existsSync(join(root, folder))) continue
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      outputs[path.slice(root.length + 1)] = readFileSync(path, 'utf8')
    }
  }
  return outputs
}
