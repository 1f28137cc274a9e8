import type { Operator } from './authored.ts'
import { chinaBroadnet } from '#content/operators/chinaBroadnet.ts'
import { chinaMobile } from '#content/operators/chinaMobile.ts'
import { chinaTelecom } from '#content/operators/chinaTelecom.ts'
import { chinaUnicom } from '#content/operators/chinaUnicom.ts'
import { chkt } from '#content/operators/chkt.ts'
import { clubSim } from '#content/operators/clubSim.ts'
import { cmhk } from '#content/operators/cmhk.ts'
import { csl } from '#content/operators/csl.ts'
import { ctexcel } from '#content/operators/ctexcel.ts'
import { cuniq } from '#content/operators/cuniq.ts'
import { smartone } from '#content/operators/smartone.ts'
import { sosim } from '#content/operators/sosim.ts'
import { sunMobile } from '#content/operators/sunMobile.ts'
import { threeHk } from '#content/operators/threeHk.ts'
import { valuegb } from '#content/operators/valuegb.ts'

/** Mainland first, then Hong Kong, the larger before the smaller. */
export const operators: readonly Operator[] = [
  chinaMobile,
  chinaUnicom,
  chinaTelecom,
  chinaBroadnet,
  cmhk,
  csl,
  clubSim,
  threeHk,
  sosim,
  smartone,
  valuegb,
  cuniq,
  ctexcel,
  chkt,
  sunMobile,
]
