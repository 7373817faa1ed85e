import { AxeBuilder } from '@axe-core/playwright'
import { desktop, expect, type Language, languages, pageKinds, phone, test } from '../driver.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

const screens = {
  'a phone in light': { viewport: phone, colorScheme: 'light' },
  'a desktop in dark': { viewport: desktop, colorScheme: 'dark' },
  'a phone in dark': { viewport: phone, colorScheme: 'dark' },
  'a desktop in light': { viewport: desktop, colorScheme: 'light' },
} as const
type Screen = keyof typeof screens

// the styles are the same in every language: one language on all screens, the others on two that differ in both
const screensOf: Record<Language, readonly Screen[]> = {
  ky: ['a phone in light', 'a desktop in dark', 'a phone in dark', 'a desktop in light'],
  ru: ['a phone in light', 'a desktop in dark'],
  en: ['a phone in dark', 'a desktop in light'],
}

for (const language of languages)
  for (const screen of screensOf[language])
    test.describe(`on ${screen}`, () => {
      test.use(screens[screen])
      for (const { name, path } of pageKinds)
        test(`${name} in ${language} has no barrier that axe knows`, async ({ visitor, page }) => {
          await visitor.open(language, path)
          await visitor.alive()
          await visitor.mapSettled()
          // of many answers every sixth, for time: they are made alike
          const axe = new AxeBuilder({ page }).withTags(rules).exclude('.result:not(:nth-child(6n + 1))')
          const { violations } = await axe.analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
        })
    })
