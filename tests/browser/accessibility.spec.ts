import { AxeBuilder } from '@axe-core/playwright'
import { desktop, expect, phone, test } from '../driver.ts'
import { pageCombinations } from '../page-combinations.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

for (const { title, path, language, theme, size, details } of pageCombinations({ 'a phone': phone, 'a desktop': desktop }))
  test.describe(() => {
    test.use({ viewport: size, colorScheme: theme })
    test(`${title} has no barrier that axe knows`, details, async ({ visitor, page }) => {
      await visitor.open(language, path)
      await visitor.alive()
      await visitor.mapSettled()
      // of many answers every sixth, for time: they are made alike
      const axe = new AxeBuilder({ page }).withTags(rules).exclude('.result:not(:nth-child(6n + 1))')
      const { violations } = await axe.analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    })
  })
