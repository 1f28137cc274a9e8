import type { Address, CardPage, Tool } from '#domain/address.ts'
import type { Cancellation, CancellationId } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { HomeScreen } from '#features/cards/HomeScreen.tsx'
import { lazy, type ComponentType, type ReactNode } from 'react'
import { CardScreen } from './CardScreen.tsx'
import { UnknownAddress } from './UnknownAddress.tsx'

type CardScreenProps = { card: Cancellation; item: ItemId | null }

const AboutScreen = lazy(async () => ({
  default: (await import('#features/about/AboutScreen.tsx')).AboutScreen,
}))
const SettingsScreen = lazy(async () => ({
  default: (await import('#features/settings/SettingsScreen.tsx')).SettingsScreen,
}))
const EscalationScreen = lazy(async () => ({
  default: (await import('#features/escalation/EscalationScreen.tsx')).EscalationScreen,
}))

const TransferScreen = lazy(async () => ({
  default: (await import('#features/transfer/TransferScreen.tsx')).TransferScreen,
}))

// Each station is a chunk of its own, so that a first visit fetches only the first screen.
const CARD_SCREENS: Record<CardPage | 'line', ComponentType<CardScreenProps>> = {
  line: lazy(async () => ({ default: (await import('#features/line/LineScreen.tsx')).LineScreen })),
  decide: lazy(async () => ({ default: (await import('#features/decide/DecideScreen.tsx')).DecideScreen })),
  documents: lazy(async () => ({
    default: (await import('#features/documents/DocumentsScreen.tsx')).DocumentsScreen,
  })),
  backup: lazy(async () => ({ default: (await import('#features/backup/BackupScreen.tsx')).BackupScreen })),
  balance: lazy(async () => ({
    default: (await import('#features/balance/BalanceScreen.tsx')).BalanceScreen,
  })),
  unbind: lazy(async () => ({ default: (await import('#features/unbind/UnbindScreen.tsx')).UnbindScreen })),
  submit: lazy(async () => ({ default: (await import('#features/submit/SubmitScreen.tsx')).SubmitScreen })),
  'follow-up': lazy(async () => ({
    default: (await import('#features/followUp/FollowUpScreen.tsx')).FollowUpScreen,
  })),
  aftercare: lazy(async () => ({
    default: (await import('#features/aftercare/AftercareScreen.tsx')).AftercareScreen,
  })),
  closing: lazy(async () => ({
    default: (await import('#features/closing/ClosingScreen.tsx')).ClosingScreen,
  })),
  print: lazy(async () => ({
    default: (await import('#features/printout/PrintScreen.tsx')).PrintScreen,
  })),
  circumstances: lazy(async () => ({
    default: (await import('#features/circumstances/CircumstancesScreen.tsx')).CircumstancesScreen,
  })),
  cost: lazy(async () => ({ default: (await import('#features/cost/CostScreen.tsx')).CostScreen })),
}

const CheckScreen = lazy(async () => ({
  default: (await import('#features/check/CheckScreen.tsx')).CheckScreen,
}))
const ConfirmScreen = lazy(async () => ({
  default: (await import('#features/confirm/ConfirmScreen.tsx')).ConfirmScreen,
}))

const TOOL_SCREENS: Record<Tool, ComponentType<{ from: CancellationId | null }>> = {
  packet: lazy(async () => ({ default: (await import('#features/packet/PacketScreen.tsx')).PacketScreen })),
  watermark: lazy(async () => ({
    default: (await import('#features/watermark/WatermarkScreen.tsx')).WatermarkScreen,
  })),
  official: lazy(async () => ({
    default: (await import('#features/official/OfficialScreen.tsx')).OfficialScreen,
  })),
  identifiers: lazy(async () => ({
    default: (await import('#features/identifiers/IdentifiersScreen.tsx')).IdentifiersScreen,
  })),
}

/** The screen at an address. */
export function screenAt(address: Address): ReactNode {
  if ('from' in address) {
    const ToolScreen = TOOL_SCREENS[address.screen]
    return <ToolScreen from={address.from} />
  }
  switch (address.screen) {
    case 'home':
      return <HomeScreen />
    case 'about':
      return <AboutScreen />
    case 'settings':
      return <SettingsScreen />
    case 'transfer':
      return <TransferScreen />
    case 'unknown':
      return <UnknownAddress />
    case 'escalation':
      return (
        <CardScreen key={address.card} id={address.card}>
          {(card) => <EscalationScreen card={card} leg={address.leg} />}
        </CardScreen>
      )
    case 'check':
      return (
        <CardScreen key={address.card} id={address.card}>
          {(card) => <CheckScreen card={card} />}
        </CardScreen>
      )
    case 'confirm':
      return (
        <CardScreen key={address.card} id={address.card}>
          {(card) => <ConfirmScreen card={card} leg={address.leg} />}
        </CardScreen>
      )
    default: {
      const Screen = CARD_SCREENS[address.screen]
      return (
        <CardScreen key={address.card} id={address.card}>
          {(card) => <Screen card={card} item={address.item} />}
        </CardScreen>
      )
    }
  }
}
