import { afterEach, describe, expect, it } from 'vitest'
import type { Suggestible } from '../../src/bot/request.ts'
import type { Choice, Form } from '../../src/view/view.ts'
import { button, type Script, type ScriptedBot, says, scriptedBot } from '../support/scripted-bot.ts'
import type { Desk, PlatformUnderTest, Stage } from './platform.ts'

const weekdays = ['mon', 'tue', 'wed'].map((value): Choice => ({ value, label: `Every ${value}` }))

const plan: Form = {
  id: 'plan:v1:7',
  title: 'Every day',
  submit: 'Save',
  fields: [
    {
      kind: 'words',
      name: 'name',
      label: 'Name',
      isRequired: true,
      isShort: true,
      limit: 40,
      value: 'Morning',
    },
    { kind: 'words', name: 'note', label: 'Note', isRequired: false },
    { kind: 'time', name: 'at', label: 'Time', isRequired: true, value: '09:00' },
    { kind: 'zone', name: 'zone', label: 'Time zone', isRequired: true, value: 'Asia/Seoul' },
    {
      kind: 'choice',
      name: 'days',
      label: 'Days',
      isRequired: true,
      isMany: true,
      choices: weekdays,
      chosen: ['mon', 'wed'],
    },
  ],
}

const place: Form = {
  id: 'place:v1:7',
  title: 'Where',
  submit: 'Save',
  fields: [
    { kind: 'channel', name: 'channel', label: 'Channel', isRequired: true },
    { kind: 'group', name: 'group', label: 'Who is told', isRequired: false },
    { kind: 'document', name: 'in', label: 'Document', isRequired: false },
    { kind: 'choice', name: 'style', label: 'Style', isRequired: true, choices: weekdays, chosen: ['tue'] },
  ],
}

/** What is offered while somebody types. */
const search: Form = {
  id: 'search:v1:7',
  title: 'Search',
  submit: 'Search',
  fields: [
    { kind: 'document', name: 'in', label: 'Document', isRequired: false },
    { kind: 'time', name: 'at', label: 'Time', isRequired: false },
    { kind: 'zone', name: 'zone', label: 'Time zone', isRequired: false },
    { kind: 'reference', name: 'passage', label: 'Passage', isRequired: false },
  ],
}

const suggestions: Readonly<Record<Suggestible, readonly Choice[]>> = {
  document: [
    { value: 'd1', label: 'The Keepers' },
    { value: 'd2', label: 'The Harbour' },
  ],
  time: [{ value: '09:15', label: '09:15' }],
  zone: [{ value: 'Asia/Seoul', label: 'Seoul' }],
  reference: [{ value: 'keepers ¶4', label: 'keepers ¶4: The lamp' }],
}

/** Forms on every platform: whatever is asked for comes back by its name. */
export function formContract({ name, open, without }: PlatformUnderTest): void {
  const withForms = without.forms === undefined ? it : it.skip
  const inGroup = without.group === undefined ? withForms : it.skip
  const forms = without.forms === undefined ? '' : ` (skipped: ${without.forms})`
  const groups = without.group === undefined ? forms : ` (skipped: ${without.group})`

  describe(`forms on ${name}`, () => {
    const stages: Stage[] = []
    async function begin(form: Form): Promise<{ stage: Stage; bot: ScriptedBot }> {
      const bot = scriptedBot(formScript(form))
      const stage = await open({ bot })
      stages.push(stage)
      return { stage, bot }
    }
    afterEach(async () => {
      for (const stage of stages.splice(0)) {
        await stage.stop()
        expect(stage.violations()).toEqual([])
      }
    })

    withForms(`hold what was in them, where nobody changes it${forms}`, async () => {
      const { stage, bot } = await begin(plan)
      const heard = await (await stage.ada.give('verbatim')).fill('Open', {})
      expect(heard.text).toContain('Saved.')
      expect(fieldsIn(bot)).toEqual({
        name: 'Morning',
        note: '',
        at: '09:00',
        zone: 'Asia/Seoul',
        days: 'mon,wed',
      })
    })

    withForms(`give back what was filled in and chosen${forms}`, async () => {
      const { stage, bot } = await begin(plan)
      const opened = await stage.ada.give('verbatim')
      await opened.fill('Open', { name: 'Evening', note: 'by lamplight', at: '09:15', days: ['tue', 'wed'] })
      expect(fieldsIn(bot)).toEqual({
        name: 'Evening',
        note: 'by lamplight',
        at: '09:15',
        zone: 'Asia/Seoul',
        days: 'tue,wed',
      })
    })

    inGroup(`give channels and groups by their ids, and documents by theirs${groups}`, async () => {
      const { stage, bot } = await begin(place)
      const { ids } = deskOf(stage)
      const opened = await stage.ada.give('verbatim')
      await opened.fill('Open', { channel: ids.channel, group: ids.group, in: 'd2', style: 'wed' })
      expect(fieldsIn(bot)).toEqual({ channel: ids.channel, group: ids.group, in: 'd2', style: 'wed' })
    })

    inGroup(`leave out who is told and the document where nobody chooses them${groups}`, async () => {
      const { stage, bot } = await begin(place)
      const { ids } = deskOf(stage)
      await (await stage.ada.give('verbatim')).fill('Open', { channel: ids.channel })
      expect(fieldsIn(bot)).toEqual({ channel: ids.channel, group: '', in: '', style: 'tue' })
    })

    inGroup(`offer documents, times, zones and passages while they are typed${groups}`, async () => {
      const { stage, bot } = await begin(search)
      expect(await stage.ada.suggested('zone', 'seo')).toEqual(['Seoul'])
      expect(await stage.ada.suggested('time', '9')).toEqual(['09:15'])
      expect(await stage.ada.suggested('document', 'kee')).toEqual(['The Keepers', 'The Harbour'])
      expect(await stage.ada.suggested('reference', 'kee')).toEqual(['keepers ¶4: The lamp'])
      await stage.ada.give('verbatim')
      // What a community's hosts call a work is suggested there alone.
      expect(new Set(bot.suggestedIn)).toEqual(new Set([bot.requests[0]?.from.community]))
    })
  })
}

/** A bot that opens a form, and has saved what is sent with it. */
function formScript(form: Form): Script {
  return {
    handle: (request) => {
      if (request.kind === 'form') return says('asker', 'Saved.')
      if (request.kind === 'action') return { kind: 'form', form }
      return says('asker', 'Here it is.', button('open:v1:7', 'Open'))
    },
    suggest: (_, what) => suggestions[what],
  }
}

function fieldsIn(bot: ScriptedBot): Readonly<Record<string, string>> | undefined {
  const sent = bot.requests.find((request) => request.kind === 'form')
  return sent?.fields
}

function deskOf({ desk }: Stage): Desk {
  if (desk === undefined) throw new Error('The stage has no desk')
  return desk
}
