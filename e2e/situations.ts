import type { SettlementKind, VerificationWay } from '#domain/answers.ts'
import type { Leg } from '#domain/leg.ts'
import { PERSONAL, type Answers } from './person.ts'

/** What is done and seen once it has been handed in; of every number the same. */
type Ending = {
  readonly channel: 'online' | 'counter'
  /** The ways to see whether a number has stopped that are offered. */
  readonly ways: readonly VerificationWay[]
  /** What this person goes by. */
  readonly proof: VerificationWay
  /** How the money may have come to an end; the first is what happens. */
  readonly settlements: readonly [SettlementKind, ...SettlementKind[]]
  /** The lines of aftercare; one that stands for each number has the number in front. */
  readonly aftercare: readonly string[]
}

/** What one person answers, and what the app must then list and say. */
export type Situation = {
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
  /** How it ends. */
  readonly ending: Ending
  /** What the lists must say about this card, as it stands in 简体. */
  readonly says: Readonly<Record<string, string>>
}

const ONLINE = ['official', 'entry', 'form', 'photos', 'send', 'interrupted', 'review']
const COUNTER = ['shop', 'time', 'bring', 'apply', 'check-form', 'receipt']
const CONTRACT = ['check', 'unpaid', 'use', 'termination-fee', 'deposit', 'auto-topup', 'auto-debit']
const BILLED_AFTERCARE = [
  'sim',
  'id-copies',
  'auto-debit',
  'tell-people',
  'keep-receipt',
  'other-accounts',
  'last-bill',
]
const WAYS = ['call', 'app', 'bill', 'lookup', 'refund'] as const

/** The five situations that the content is held to. */
export const SITUATIONS: readonly Situation[] = [
  {
    name: 'a China Mobile card with a Hong Kong roaming pack',
    answers: PERSONAL,
    circumstances: [],
    documents: ['identity', 'card-number', 'sim-card', 'contract', 'service-password', 'contact'],
    balance: [...CONTRACT, 'refund-account'],
    preparation: ['new-number', 'lookup', 'inbox-search', 'saved-passwords'],
    submit: { online: ONLINE, counter: COUNTER },
    legs: ['mainland'],
    ending: {
      channel: 'online',
      ways: WAYS,
      proof: 'call',
      settlements: ['refunded', 'moved', 'nothing-due', 'forfeited'],
      aftercare: BILLED_AFTERCARE,
    },
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
    ending: {
      channel: 'counter',
      ways: WAYS,
      proof: 'bill',
      settlements: ['moved', 'refunded', 'nothing-due', 'forfeited'],
      aftercare: [
        'sim',
        'id-copies',
        'tell-people',
        'other-accounts',
        'add-ons',
        'mainland.auto-debit',
        'mainland.keep-receipt',
        'mainland.last-bill',
        'hongkong.auto-debit',
        'hongkong.keep-receipt',
        'hongkong.last-bill',
      ],
    },
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
    ending: {
      channel: 'counter',
      ways: WAYS.filter((way) => way !== 'refund'),
      proof: 'lookup',
      settlements: ['forfeited', 'moved', 'nothing-due'],
      aftercare: [
        'sim',
        'id-copies',
        'tell-people',
        'keep-receipt',
        'other-accounts',
        'auto-topup',
        'registration',
      ],
    },
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
    ending: {
      channel: 'counter',
      ways: WAYS,
      proof: 'bill',
      settlements: ['refunded', 'moved', 'nothing-due', 'forfeited'],
      aftercare: [...BILLED_AFTERCARE, 'add-ons'],
    },
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
    ending: {
      channel: 'online',
      ways: WAYS,
      proof: 'lookup',
      settlements: ['refunded', 'moved', 'nothing-due', 'forfeited'],
      aftercare: ['id-copies', 'tell-people', 'keep-receipt', 'other-accounts', 'auto-topup'],
    },
    says: {
      'unbind-prep.lookup': '收不到的，先补卡或恢复号码',
      'documents.lost-report': '可以打热线或到营业厅，临时停机',
      'documents.abroad': '人在境外，能不能不到柜台就办',
      'balance.use': '换来赠送的首次充值也不退',
    },
  },
]
