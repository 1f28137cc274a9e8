import { guide } from './guide.ts'
import { lateGuide } from './lateGuide.ts'

/** Every id in use, in the form in which `ids.fixture.json` keeps those ever shipped. */
export const idsInUse: readonly string[] = [
  ...guide.items.map(({ id }) => id),
  ...guide.services.map(({ id }) => `unbind.${id}`),
  ...guide.questions.map(({ id }) => `decide.${id}`),
  ...guide.operators.map(({ id }) => `operator.${id}`),
  ...guide.circumstances.map(({ id }) => `circumstance.${id}`),
  ...lateGuide.rungs.map(({ id }) => id),
  ...lateGuide.keepsakes.map(({ id }) => id),
]
