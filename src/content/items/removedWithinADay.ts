import type { Claim } from '#content/authored.ts'
import { guidelineRegistration } from '#content/sources.ts'

/** How soon a Hong Kong operator must remove a registration, said where that is asked for and where it is looked at afterwards. */
export const removedWithinADay: Claim = {
  when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
  mark: 'secondary',
  text: {
    'zh-CN': '香港储值卡：按监管指引，运营商收到申请后一天内（含假日）要取消登记。',
    'zh-HK': '香港儲值卡：按監管指引，電訊商收到申請後一日內（包括假日）要取消登記。',
    en: 'Hong Kong prepaid: by the regulator’s guideline, operators must remove the registration within one calendar day of the request.',
  },
  source: guidelineRegistration,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}
