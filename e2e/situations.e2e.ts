import { LOCALES } from '#domain/locale.ts'
import type { Leg } from '#domain/leg.ts'
import {
  at,
  beginWith,
  cardOf,
  expect,
  follow,
  gate,
  goAhead,
  PERSONAL,
  prepare,
  press,
  row,
  speak,
  test,
  typeAddress,
  type Answers,
} from './person.ts'
import type { Page } from '@playwright/test'

type Situation = {
  readonly name: string
  readonly answers: Answers
  /** What the person ticks on the page of what makes their case different. */
  readonly circumstances: readonly string[]
  readonly documents: readonly string[]
  readonly balance: readonly string[]
  readonly preparation: readonly string[]
  /** The steps of each channel that is offered; every number has the same. */
  readonly submit: { readonly online: readonly string[] | null; readonly counter: readonly string[] }
  readonly legs: readonly Leg[]
  /** What the lists must say about this card, as it stands in 简体. */
  readonly says: Readonly<Record<string, string>>
}

const ONLINE = ['official', 'entry', 'form', 'photos', 'send', 'interrupted', 'review']
const COUNTER = ['shop', 'time', 'bring', 'apply', 'check-form', 'receipt']
const CONTRACT = ['check', 'unpaid', 'use', 'termination-fee', 'deposit', 'auto-topup', 'auto-debit']
const BACKUP = ['backup.calls', 'backup.texts', 'backup.contacts', 'backup.bills']

const SITUATIONS: readonly Situation[] = [
  {
    name: 'a China Mobile card with a Hong Kong roaming pack',
    answers: PERSONAL,
    circumstances: [],
    documents: ['identity', 'card-number', 'sim-card', 'contract', 'service-password', 'contact'],
    balance: [...CONTRACT, 'refund-account'],
    preparation: ['new-number', 'lookup', 'inbox-search', 'saved-passwords'],
    submit: { online: ONLINE, counter: COUNTER },
    legs: ['mainland'],
    says: {
      'balance.auto-topup': '香港漫游包、跨境流量包哪天到期',
      'balance.use': '转到另一个在用的中国移动号码',
      'documents.identity': '到营业厅要带登记时的证件原件',
    },
  },
  {
    name: 'a CMHK contract with one card and two numbers',
    answers: { ...PERSONAL, numbers: 'both', term: 'inside', operator: 'cmhk', identity: 'hkid' },
    circumstances: [],
    documents: [
      'identity',
      'second-identity',
      'card-number',
      'sim-card',
      'contract',
      'fee-quote',
      'service-password',
      'contact',
    ],
    balance: [...CONTRACT, 'refund-account'],
    preparation: ['new-number', 'second-number', 'lookup', 'inbox-search', 'saved-passwords'],
    submit: { online: ['inside-term', ...ONLINE], counter: ['inside-term', ...COUNTER] },
    legs: ['mainland', 'hongkong'],
    says: {
      'documents.identity': '香港居民的实名登记要用香港身份证原件',
      'documents.second-identity': '港澳居民用回乡证',
      'balance.termination-fee': '最短合约期内终止，要付合约写明的赔偿',
      'unbind-prep.second-number': '内地号码由内地运营商供应',
    },
  },
  {
    name: 'an expired prepaid card bought from a reseller',
    answers: {
      ...PERSONAL,
      numbers: 'hongkong',
      plan: 'prepaid',
      operator: 'valuegb',
      bought: 'reseller',
      holder: 'someone-else',
      identity: 'unknown',
    },
    circumstances: ['suspended'],
    documents: [
      'reseller',
      'identity',
      'registered-holder',
      'card-number',
      'sim-card',
      'purchase-record',
      'contact',
    ],
    balance: ['suspended', 'check', 'unpaid', 'use', 'deposit', 'auto-topup'],
    preparation: ['suspended', 'new-number', 'inbox-search', 'saved-passwords'],
    submit: { online: null, counter: ['reseller', 'suspended', ...COUNTER] },
    legs: ['hongkong'],
    says: {
      'documents.reseller': '不要买卖已登记的卡',
      'documents.registered-holder': '由机主向发卡的运营商提出',
      'balance.use': '余额多半不退',
      'balance.suspended': '之后 30 天内还能恢复号码',
    },
  },
  {
    name: 'a company’s 3HK line handled by an agent',
    answers: {
      ...PERSONAL,
      numbers: 'hongkong',
      operator: 'three-hk',
      holder: 'company',
    },
    circumstances: [],
    documents: [
      'business-licence',
      'handler-id',
      'sealed-letter',
      'card-number',
      'sim-card',
      'contract',
      'contact',
    ],
    balance: CONTRACT,
    preparation: ['company-users', 'new-number', 'inbox-search', 'saved-passwords'],
    submit: {
      online: ['company', 'official', 'paper-form', ...ONLINE.slice(1)],
      counter: ['company', ...COUNTER],
    },
    legs: ['hongkong'],
    says: {
      'documents.business-licence': '公司要交商业登记证复印件、香港身份证、盖公司印章的授权书',
      'documents.handler-id': '附的是谁的香港身份证',
      'documents.sealed-letter': '授权书要盖公司印章',
      'balance.termination-fee': '运营商多半要求提前约一个月通知',
    },
  },
  {
    name: 'a China Unicom SIM lost abroad',
    answers: { ...PERSONAL, plan: 'prepaid', operator: 'china-unicom' },
    circumstances: ['lost-sim', 'abroad'],
    documents: ['lost-report', 'abroad', 'identity', 'card-number', 'service-password', 'contact'],
    balance: ['check', 'unpaid', 'use', 'deposit', 'auto-topup', 'refund-account'],
    preparation: ['replacement-sim', 'new-number', 'lookup', 'inbox-search', 'saved-passwords'],
    submit: { online: ['lost-sim', 'abroad', ...ONLINE], counter: ['lost-sim', 'abroad', ...COUNTER] },
    legs: ['mainland'],
    says: {
      'unbind-prep.lookup': '收不到的，先补卡或恢复号码',
      'documents.lost-report': '可以打热线或到营业厅，临时停机',
      'documents.abroad': '人在境外，能不能不到柜台就办',
      'balance.use': '换来赠送的首次充值也不退',
    },
  },
]

for (const situation of SITUATIONS) {
  test(`[S3] [S5] [S7] [N4.2] [N4.3] [N16] ${situation.name} has a right and complete list, on a phone in every language`, async ({
    page,
    isMobile,
  }) => {
    await beginWith(page, situation.answers)
    await tick(page, situation.circumstances)
    const lists = {
      documents: situation.documents.map((id) => `documents.${id}`),
      backup: BACKUP,
      balance: situation.balance.map((id) => `balance.${id}`),
      unbind: situation.preparation.map((id) => `unbind-prep.${id}`),
    }
    // What must be said is said by one of these lines; a name that is none would not be looked for.
    expect(Object.values(lists).flat()).toEqual(expect.arrayContaining(Object.keys(situation.says)))
    for (const [station, items] of Object.entries(lists)) {
      await follow(page, station)
      expect(await itemsOn(page)).toEqual(items)
      await readOut(page, situation.says)
      // The languages and the steps do not depend on the size of the screen: a phone's turn is enough.
      if (isMobile) await hearEveryLanguage(page, items)
      await follow(page, 'line')
    }
    if (!isMobile) return
    await prepare(page)
    await follow(page, 'submit')
    await expect(gate(page)).toHaveAttribute('data-gate', 'open')
    await seeSteps(page, situation)
  })
}

/** Sees the same lines in each language, and goes on in 简体. */
async function hearEveryLanguage(page: Page, items: readonly string[]): Promise<void> {
  for (const locale of LOCALES) {
    await speak(page, locale)
    expect(await itemsOn(page)).toEqual(items)
  }
  await speak(page, 'zh-CN')
}

/** Says on the page of what makes a case different that these hold. */
async function tick(page: Page, circumstances: readonly string[]): Promise<void> {
  await follow(page, 'circumstances')
  for (const id of circumstances) {
    await press(row(page, `circumstance.${id}`).getByRole('checkbox'))
    await expect(row(page, `circumstance.${id}`)).toHaveAttribute('data-status', 'done')
  }
  await follow(page, 'line')
}

/** The lines to tick on this screen, the inventory of services aside, in the order in which they stand. */
function itemsOn(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-item]')
    .filter({ has: page.getByRole('checkbox') })
    .evaluateAll((rows) => rows.map((each) => each.getAttribute('data-item')))
}

/** Opens what this screen's lines have to say, and looks for the words. */
async function readOut(page: Page, says: Situation['says']): Promise<void> {
  for (const [item, words] of Object.entries(says)) {
    const line = row(page, item)
    if ((await line.count()) === 0) continue
    await press(line.locator('summary').first())
    await expect(line.getByText(words, { exact: false }).first()).toBeVisible()
  }
}

/** Chooses each channel for each number, and compares its steps. */
async function seeSteps(page: Page, { legs, submit }: Situation): Promise<void> {
  const card = cardOf(page)
  await typeAddress(page, `#/card/${card}/submit`)
  await at(page, 'submit')
  // The steps open for each number once its last page was read.
  for (let read = 0; read < legs.length; read += 1) await goAhead(page)
  const channels = page.getByRole('radio')
  await expect(channels).toHaveCount(legs.length * (submit.online === null ? 1 : 2))
  for (const channel of ['online', 'counter'] as const) {
    const steps = submit[channel]
    if (steps === null) continue
    for (const [index] of legs.entries()) await press(page.locator(`input[value="${channel}"]`).nth(index))
    expect(await itemsOn(page)).toEqual(
      legs.flatMap((leg) => steps.map((step) => `${leg}.submit.${channel}.${step}`)),
    )
  }
}
