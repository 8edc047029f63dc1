import { z } from 'zod'
import { Jurisdiction, NoticeId } from './rule-file.ts'
import { LocalDate } from './when.ts'

/** What a person writes as `documentNumber` to say that the notice has none. */
export const noDocumentNumber = '无'

/** Facts about a notice that its text does not hold: `corpus/<id>.yaml`, kept by people. */
export const Sidecar = z
  .strictObject({
    $schema: z.string().optional(),
    url: z.url().optional(),
    published: LocalDate.optional(),
    jurisdiction: Jurisdiction.optional(),
    follows: NoticeId.optional(),
    title: z.string().min(1).optional(),
    documentNumber: z.string().min(1).optional(),
    issuers: z.array(z.string().min(1)).optional(),
    issued: LocalDate.optional(),
  })
  .meta({ title: 'Sidecar', description: '通知正文之外的事实' })
export type Sidecar = z.infer<typeof Sidecar>
