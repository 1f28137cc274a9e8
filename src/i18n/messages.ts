import type { zhCN } from './zhCN.ts'

/** The interface's words; 简体 is the source, and a language that lacks one of them does not compile. */
export type Messages = typeof zhCN
