import type { Alternative } from './authored.ts'
import { askHowToKeepAlive, askKeepNumberPlan, askPauseHongKong } from './claims/questions.ts'
import { clubSimNotPortable, valuegbExpiry, valuegbValidity, wangkaPause } from './claims/operators.ts'
import {
  hongKongMonthsNotice,
  hongKongPlanGoesOn,
  hongKongPortingFirst,
  hongKongPrepaidRequest,
  hongKongReissue,
  hongKongUsedUp,
  hongKongValueKept,
  mainlandPortingDraft,
  mainlandPortingWithin,
  mainlandReissue,
  oneCardAskFirst,
} from './claims/rules.ts'
import {
  chinaMobileAgreement,
  chinaTelecomAgreement,
  ofcaPorting,
  pauseFeeReport,
  telecomRegulations,
  threeCharges,
} from './sources.ts'

/** From the one that keeps most to the one that keeps nothing. */
export const alternatives: readonly Alternative[] = [
  {
    decision: 'keep',
    title: { 'zh-CN': '保留', 'zh-HK': '保留', en: 'Keep' },
    summary: {
      'zh-CN': '照旧用着，什么都不动。',
      'zh-HK': '照舊使用，甚麼都不動。',
      en: 'Go on as now and change nothing.',
    },
    reversible: {
      'zh-CN': '随时可以改主意。',
      'zh-HK': '隨時可以改變主意。',
      en: 'You can change your mind at any time.',
    },
    monthlyCost: {
      'zh-CN': '和现在一样。',
      'zh-HK': '與現在一樣。',
      en: 'What you pay now.',
    },
    receivesSms: { 'zh-CN': '能收。', 'zh-HK': '可以收到。', en: 'Yes.' },
    instead: [
      {
        when: { sim: ['lost'] },
        receivesSms: {
          'zh-CN': '先补卡，补好了才能收。',
          'zh-HK': '先補卡，補好才可收到。',
          en: 'Only with a replacement SIM.',
        },
      },
      {
        when: { suspended: ['yes'] },
        receivesSms: {
          'zh-CN': '先恢复，恢复了才能收。',
          'zh-HK': '先恢復，恢復後才可收到。',
          en: 'Only once the card is restored.',
        },
      },
    ],
    claims: [askHowToKeepAlive, valuegbValidity],
  },
  {
    decision: 'pause',
    title: { 'zh-CN': '停机保号', 'zh-HK': '暫停服務', en: 'Pause' },
    summary: {
      'zh-CN': '内地号码可以付一点钱停着，号码还是你的。',
      'zh-HK': '內地號碼可付少許費用暫停，號碼仍屬你。',
      en: 'Pay a small fee to pause a mainland number; it stays yours.',
    },
    reversible: {
      'zh-CN': '停机期间可以恢复。最长能停多久，问运营商。',
      'zh-HK': '暫停期間可以恢復。最長可停多久，問電訊商。',
      en: 'You can start it again. Ask how long a pause may last.',
    },
    monthlyCost: {
      'zh-CN': '内地常见每月 5 元。香港没查到统一做法。',
      'zh-HK': '內地常見每月人民幣 5 元。香港未查到統一做法。',
      en: 'Often ¥5 on the mainland. For Hong Kong no common practice was found.',
    },
    receivesSms: {
      'zh-CN': '多半收不到，先问清楚。',
      'zh-HK': '多半收不到，先問清楚。',
      en: 'Probably not; ask first.',
    },
    instead: [
      {
        when: { numbers: ['mainland'] },
        monthlyCost: { 'zh-CN': '常见每月 5 元。', 'zh-HK': '常見每月人民幣 5 元。', en: 'Often ¥5.' },
      },
      {
        when: { numbers: ['hongkong'] },
        summary: {
          'zh-CN': '付一点钱，让号码停着。',
          'zh-HK': '付少許費用，暫停號碼。',
          en: 'Pay a small fee to pause the number.',
        },
        reversible: {
          'zh-CN': '能不能停、停多久，问运营商。',
          'zh-HK': '可否暫停、停多久，問電訊商。',
          en: 'Ask whether a pause is possible, and for how long.',
        },
        monthlyCost: {
          'zh-CN': '没查到统一的收费，问运营商。',
          'zh-HK': '未查到統一收費，問電訊商。',
          en: 'No common price was found; ask.',
        },
      },
    ],
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '内地：停机保号常见每月 5 元。',
          'zh-HK': '內地：停機保號常見每月人民幣 5 元。',
          en: 'Mainland: a pause commonly costs ¥5 a month.',
        },
        source: pauseFeeReport,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-mobile', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国移动的协议：可以停机保号，要收费。',
          'zh-HK': '中國移動的協議：可停機保號，須收費。',
          en: 'China Mobile’s contract: you can pause the number, for a fee.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-telecom', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国电信的协议：可以申请停机，要收费。',
          'zh-HK': '中國電信的協議：可申請停機，須收費。',
          en: 'China Telecom’s contract: you can have the line suspended, for a fee.',
        },
        source: chinaTelecomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      wangkaPause,
      askPauseHongKong,
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK 的“暂缓取消”每次 100 港元。它只是推迟取消，不是保号。',
          'zh-HK': '3HK 的「暫緩取消」每次 100 港元。它只是延後取消，並非保號。',
          en: '3HK’s “Hold Disconnection” is HK$100 a time. It only puts off the disconnection; it is not a pause.',
        },
        source: threeCharges,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    decision: 'downgrade',
    title: { 'zh-CN': '降档保号', 'zh-HK': '降級', en: 'Downgrade' },
    summary: {
      'zh-CN': '换到最便宜的月费套餐，号码照用。',
      'zh-HK': '轉到最便宜的月費計劃，號碼照用。',
      en: 'Move to the cheapest monthly plan and go on using the number.',
    },
    reversible: {
      'zh-CN': '以后能再换套餐。原来的还换不换得回，先问。',
      'zh-HK': '日後可再轉計劃。可否轉回原來的，先問。',
      en: 'You can change plans again later. Ask whether your present one will still be open to you.',
    },
    monthlyCost: {
      'zh-CN': '看新套餐，请运营商报价。',
      'zh-HK': '看新計劃，請電訊商報價。',
      en: 'Depends on the plan; ask for the price.',
    },
    receivesSms: {
      'zh-CN': '多半能收，先问清楚。',
      'zh-HK': '多半可以收到，先問清楚。',
      en: 'Usually; ask first.',
    },
    instead: [
      {
        when: { numbers: ['hongkong'], plan: ['prepaid'] },
        summary: {
          'zh-CN': '没有月费可降，只能少充值、少用流量包。',
          'zh-HK': '沒有月費可降，只能少增值、少用數據包。',
          en: 'No monthly fee to lower; only smaller top-ups and fewer packs.',
        },
        reversible: {
          'zh-CN': '随时可以改主意。',
          'zh-HK': '隨時可以改變主意。',
          en: 'You can change your mind at any time.',
        },
        monthlyCost: {
          'zh-CN': '没有月费。花多少看充值和流量包。',
          'zh-HK': '沒有月費。花多少視乎增值和數據包。',
          en: 'No monthly fee; what you spend is what you top up.',
        },
        receivesSms: {
          'zh-CN': '有效期内多半能收，先问清楚。',
          'zh-HK': '有效期內多半可以收到，先問清楚。',
          en: 'Usually, while the card is valid; ask first.',
        },
      },
      {
        when: { sim: ['lost'] },
        receivesSms: {
          'zh-CN': '先补卡。之后多半能收，先问清楚。',
          'zh-HK': '先補卡。其後多半可以收到，先問清楚。',
          en: 'With a replacement SIM, usually; ask first.',
        },
      },
      {
        when: { suspended: ['yes'] },
        receivesSms: {
          'zh-CN': '先恢复。之后多半能收，先问清楚。',
          'zh-HK': '先恢復。其後多半可以收到，先問清楚。',
          en: 'Once restored, usually; ask first.',
        },
      },
    ],
    claims: [
      askKeepNumberPlan,
      {
        when: { plan: ['contract', 'unknown'], term: ['inside', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：合约期内能不能换到更便宜的套餐。',
          'zh-HK': '問清楚：合約期內可否轉到更便宜的計劃。',
          en: 'Ask: may you move to a cheaper plan during the contract?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    decision: 'port',
    title: { 'zh-CN': '携号转网', 'zh-HK': '轉台', en: 'Port' },
    summary: {
      'zh-CN': '号码不变，换一家运营商。先转，不要先停号。',
      'zh-HK': '號碼不變，轉去另一間電訊商。先轉台，不要先取消。',
      en: 'Keep the number, change the operator. Port first; do not cancel first.',
    },
    reversible: {
      'zh-CN': '香港：生效前一天下午五点前可撤回。内地问新运营商。',
      'zh-HK': '香港：生效前一日下午五時前可撤回。內地問新電訊商。',
      en: 'Hong Kong: until 17:00 the day before the change. Mainland: ask the new operator.',
    },
    monthlyCost: {
      'zh-CN': '看新套餐。月费卡还要付旧运营商的最后一张账单。',
      'zh-HK': '看新計劃。月費卡還要付舊電訊商的最後一張月結單。',
      en: 'Depends on the new plan. With a monthly plan, the old operator sends one last bill.',
    },
    receivesSms: {
      'zh-CN': '能收，号码没变。',
      'zh-HK': '可以收到，號碼沒變。',
      en: 'Yes, the number is the same.',
    },
    instead: [
      {
        when: { numbers: ['mainland'] },
        reversible: {
          'zh-CN': '申请后能不能撤回，问新运营商。',
          'zh-HK': '申請後可否撤回，問新電訊商。',
          en: 'Ask the new operator whether a request can be withdrawn.',
        },
      },
      {
        when: { numbers: ['hongkong'] },
        reversible: {
          'zh-CN': '生效前一天下午五点前可撤回。',
          'zh-HK': '生效前一日下午五時前可撤回。',
          en: 'Until 17:00 the day before the change.',
        },
      },
      {
        when: { plan: ['prepaid'] },
        monthlyCost: {
          'zh-CN': '看新套餐，请新运营商报价。',
          'zh-HK': '看新計劃，請新電訊商報價。',
          en: 'Depends on the new plan; ask for the price.',
        },
      },
      {
        when: { plan: ['contract'] },
        monthlyCost: {
          'zh-CN': '看新套餐，还要付旧运营商的最后一张账单。',
          'zh-HK': '看新計劃，還要付舊電訊商的最後一張月結單。',
          en: 'Depends on the new plan; the old operator sends one last bill.',
        },
      },
    ],
    claims: [
      hongKongPortingFirst,
      {
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港：储值卡的号码也能转。',
          'zh-HK': '香港：儲值卡的號碼也可轉台。',
          en: 'Hong Kong: prepaid numbers can be moved too.',
        },
        source: ofcaPorting,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      mainlandPortingWithin,
      mainlandPortingDraft,
      clubSimNotPortable,
    ],
  },
  {
    decision: 'lapse',
    title: { 'zh-CN': '到期不续', 'zh-HK': '任其到期', en: 'Let it lapse' },
    summary: {
      'zh-CN': '预付卡不再充值，让它自己过期。',
      'zh-HK': '儲值卡不再增值，讓它自行到期。',
      en: 'Stop topping up and let a prepaid card expire.',
    },
    reversible: {
      'zh-CN': '到期前可以改主意，之后号码可能拿不回来。',
      'zh-HK': '到期前可改變主意，其後號碼可能取不回。',
      en: 'Until it expires. After that the number may be gone.',
    },
    monthlyCost: {
      'zh-CN': '多半不用再付；余额可能作废。',
      'zh-HK': '多半不用再付；餘額可能作廢。',
      en: 'Usually nothing more; the balance may be lost.',
    },
    receivesSms: {
      'zh-CN': '到期前能收，之后收不到。',
      'zh-HK': '到期前可收到，其後收不到。',
      en: 'Until it expires, then no.',
    },
    instead: [
      {
        when: { plan: ['contract'] },
        summary: {
          'zh-CN': '什么都不办，等它自己过期。',
          'zh-HK': '甚麼都不辦，等它自行到期。',
          en: 'Do nothing, and wait for it to expire.',
        },
        reversible: {
          'zh-CN': '没有到期这回事，随时可以改主意。',
          'zh-HK': '沒有到期這回事，隨時可以改變主意。',
          en: 'It does not expire; you can change your mind at any time.',
        },
        monthlyCost: {
          'zh-CN': '月费照收，不付会变成欠费。',
          'zh-HK': '月費照收，不付會變成欠款。',
          en: 'The monthly fee goes on; unpaid, it becomes a debt.',
        },
        receivesSms: {
          'zh-CN': '没停机就能收。',
          'zh-HK': '未暫停便可收到。',
          en: 'Yes, unless the line is suspended.',
        },
      },
      {
        when: { sim: ['lost'] },
        receivesSms: { 'zh-CN': '没有卡，收不到。', 'zh-HK': '沒有卡，收不到。', en: 'Not without the SIM.' },
      },
      {
        when: { suspended: ['yes'] },
        reversible: {
          'zh-CN': '卡已经停了。还能不能恢复，问运营商。',
          'zh-HK': '卡已停用。可否恢復，問電訊商。',
          en: 'It is suspended already; ask whether it can still be restored.',
        },
        receivesSms: {
          'zh-CN': '停着，收不到。',
          'zh-HK': '停用中，收不到。',
          en: 'Not while it is suspended.',
        },
      },
    ],
    claims: [
      hongKongPlanGoesOn,
      hongKongValueKept,
      valuegbExpiry,
      hongKongUsedUp,
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地：欠费停机满 60 天，运营商可以终止服务。欠的钱还在。',
          'zh-HK': '內地：欠費停機滿 60 日，電訊商可終止服務。欠款仍在。',
          en: 'Mainland: after 60 days’ suspension for debt the operator may end the service; the debt stays.',
        },
        source: telecomRegulations,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：内地号码不用也不注销，会不会一直扣费。',
          'zh-HK': '問清楚：內地號碼不用又不取消，會否一直扣費。',
          en: 'Ask: if you neither use nor cancel a mainland number, does it go on costing money?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    decision: 'cancel',
    title: { 'zh-CN': '注销', 'zh-HK': '取消服務', en: 'Give up the number' },
    summary: {
      'zh-CN': '把号码还给运营商。先解绑，再提交。',
      'zh-HK': '把號碼交還電訊商。先解除綁定，再遞交。',
      en: 'Hand the number back. Unlink your accounts first, then submit.',
    },
    reversible: {
      'zh-CN': '提交前随时可以停。生效后，号码拿不回来。',
      'zh-HK': '遞交前隨時可停。生效後，號碼取不回。',
      en: 'Stop at any time before you submit. Once it takes effect the number is gone.',
    },
    monthlyCost: {
      'zh-CN': '生效后不再收费。月费卡还有最后一张账单，可能还有违约金。',
      'zh-HK': '生效後不再收費。月費卡還有最後一張月結單，可能還有提早終止費用。',
      en: 'Nothing after it takes effect. With a monthly plan, a last bill and perhaps an early-termination fee follow.',
    },
    receivesSms: {
      'zh-CN': '收不到。号码可能给别人。',
      'zh-HK': '收不到。號碼可能編配給別人。',
      en: 'No. The number may go to someone else.',
    },
    instead: [
      {
        when: { plan: ['prepaid'] },
        monthlyCost: {
          'zh-CN': '生效后不再收费。',
          'zh-HK': '生效後不再收費。',
          en: 'Nothing after it takes effect.',
        },
      },
      {
        when: { plan: ['contract'], term: ['over'] },
        monthlyCost: {
          'zh-CN': '生效后不再收费，还有最后一张账单。',
          'zh-HK': '生效後不再收費，還有最後一張月結單。',
          en: 'Nothing after it takes effect, but a last bill follows.',
        },
      },
      {
        when: { plan: ['contract'], term: ['inside'] },
        monthlyCost: {
          'zh-CN': '生效后不再收费。还有最后一张账单，多半还有违约金。',
          'zh-HK': '生效後不再收費。還有最後一張月結單，多半還有提早終止費用。',
          en: 'Nothing after it takes effect. A last bill follows, and probably an early-termination fee.',
        },
      },
    ],
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-mobile', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国移动的协议：先结清全部费用；注销 90 天后，号码可能给别人。',
          'zh-HK': '中國移動的協議：先繳清全部費用；取消 90 日後，號碼可能編配給別人。',
          en: 'China Mobile’s contract: pay all fees first; 90 days after cancelling, the number may go to someone else.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      mainlandReissue,
      hongKongReissue,
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：香港号码停用后，隔多久才给别人。',
          'zh-HK': '問清楚：香港號碼停用後，相隔多久才編配給別人。',
          en: 'Ask: how long after it ends is a Hong Kong number given to someone else?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      hongKongMonthsNotice,
      hongKongPrepaidRequest,
      oneCardAskFirst,
    ],
  },
]
