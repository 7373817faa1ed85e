import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, tokens } from './fold.ts'

interface Names {
  name_ky: string
  name_ru: string
  name_en: string
  aliases: string
}

/** Rows of a pack's CSV; names never hold commas, and the columns with quotes come after them. */
function rows(file: string): Names[] {
  const [header = '', ...lines] = readFileSync(new URL(`../shipped/geodata/${file}`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
    return { name_ky: cell('name_ky'), name_ru: cell('name_ru'), name_en: cell('name_en'), aliases: cell('aliases') }
  })
}

const places = rows('places.csv')
const units = rows('units.csv')
const every = [...places, ...units]
const keysOf = (row: Names) => new Set([row.name_ky, row.name_ru, row.name_en, ...row.aliases.split('|')].map(fold))
const withoutKyrgyzLetters = (name: string) =>
  name.replace(/[өүңӨҮҢ]/g, (letter) => ({ ө: 'о', ү: 'у', ң: 'н', Ө: 'О', Ү: 'У', Ң: 'Н' })[letter] ?? letter)

describe('fold', () => {
  it('leaves nothing of other scripts, emoji, punctuation, lone surrogates and marks', () => {
    for (const text of ['', ' ', '😀', '比什凯克', 'بيشكك', '—«»…', '\ud800', '\u0301', "'"]) expect(fold(text), text).toBe('')
  })

  it('keeps different names apart', () => {
    const pairs = ['Ош Уч', 'Талас Тарас', 'Кант Кара-Кулжа', 'Сузак Сусамыр', 'Ак-Суу Ак-Сай', 'Чат Жат', 'Баш Бас', '11 1']
    for (const pair of pairs) expect(fold(pair.split(' ')[0] ?? ''), pair).not.toBe(fold(pair.split(' ')[1] ?? ''))
  })

  it('folds a key to itself, whatever the text', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aceghijkmnoqrsuwxyz -'0а-яёөүңйьющж\u0301\u0306\u030c\u0327") })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), letters), (text) => {
        const key = fold(text)
        expect(key).toMatch(/^[a-z0-9]*$/)
        expect(fold(key)).toBe(key)
        for (const word of tokens(text)) expect(tokens(word)).toEqual([word])
      }),
      { numRuns: 3000 },
    )
  })

  it('meets every Kyrgyz name of the gazetteer when it is typed without ө, ү and ң', () => {
    expect(every.filter((row) => row.name_ky !== '').length).toBeGreaterThan(1400)
    for (const { name_ky } of every) expect(fold(withoutKyrgyzLetters(name_ky)), name_ky).toBe(fold(name_ky))
  })

  it('meets every name of the gazetteer in capitals, decomposed, without ё, and with other hyphens and spaces', () => {
    for (const row of every) {
      for (const name of [row.name_ky, row.name_ru, row.name_en]) {
        const key = fold(name)
        expect(fold(name.toUpperCase()), name).toBe(key)
        expect(fold(name.normalize('NFD')), name).toBe(key)
        expect(fold(name.replaceAll('ё', 'е')), name).toBe(key)
        expect(fold(name.replaceAll('-', ' ')), name).toBe(key)
        expect(fold(` ${name.replaceAll('-', '\u2011')}\u00a0`), name).toBe(key)
      }
    }
  })

  it('gives the Latin and the Kyrgyz name of nearly every place one key', () => {
    const apart = places.filter((row) => row.name_ky && row.name_en && fold(row.name_ky) !== fold(row.name_en))
    expect(apart.map((row) => row.name_en)).toEqual(['Tash-Kumyr', 'Kara-Kul', 'Uzgen'])
  })

  it('gives two differently written Kyrgyz names one key only where they differ in ө or ү alone', () => {
    const spellings = new Map<string, Set<string>>()
    for (const { name_ky } of places) {
      const key = fold(name_ky)
      if (name_ky) spellings.set(key, (spellings.get(key) ?? new Set()).add(name_ky.toLowerCase()))
    }
    const shared = [...spellings.values()].filter((names) => names.size > 1).map((names) => [...names].join(' '))
    expect(shared).toEqual(['каракол кара-көл', 'туз түз'])
  })

  it.each([
    ['Bishkek', 'Бишкек бишкек БИШКЕК Bishkek Bişkek Biškek Bischkek Пишпек Фрунзе'],
    ['Osh', 'Ош ош OSH Oş Osh Oš'],
    ['Manas', 'Манас Жалал-Абад Джалал-Абад Жалалабад Джалалабад Jalal-Abad Jalalabad Zhalal-Abad Dzhalal-Abad Djalal-Abad'],
    ['Karakol', 'Каракол Кара-Кол Karakol Qaraqol Пржевальск Przhevalsk Przheval’sk'],
    ['Naryn', 'Нарын Naryn Narin Нарин'],
    ['Talas', 'Талас Talas'],
    ['Batken', 'Баткен Batken'],
    ['Tokmok', 'Токмок Токмак Tokmok Tokmak Toqmoq'],
    ['Balykchy', 'Балыкчы Балыкчи Balykchy Balykchi Balikchi Рыбачье Rybachye'],
    ['Uzgen', 'Өзгөн Озгон Узген Ozgon Özgön Uzgen'],
    ['Kyzyl-Kiya', 'Кызыл-Кыя Кызыл-Кия Кызылкия Kyzyl-Kiya Kyzyl-Kyya Kyzylkiya Kizil-Kiya Qyzyl-Qiya'],
    ['Suluktu', 'Сүлүктү Сулукту Сулюкта Suluktu Sülüktü Sulyukta'],
    ['Razzakov', 'Раззаков Разаков Исфана Isfana Razzakov Razzaqov'],
    ['Tash-Kumyr', 'Таш-Көмүр Таш-Комур Таш-Кумыр Ташкумыр Tash-Komur Tash-Kumyr Tashkumyr Tash-Kömür'],
    ['Mailuu-Suu', 'Майлуу-Суу Майлу-Су Майли-Сай Mailuu-Suu Mayluu-Suu Mailu-Su Mayly-Say'],
    ['Kara-Kul', 'Кара-Көл Кара-Кол Кара-Куль Каракуль Kara-Kol Kara-Kul Karakul'],
    ['Kok-Jangak', 'Көк-Жаңгак Кок-Жангак Кок-Янгак Kok-Jangak Kok-Yangak Kök-Janggak Kok-Zhangak'],
    ['Kara-Suu', 'Кара-Суу Карасуу Кара-Су Карасу Kara-Suu Karasu Qara-Suu'],
    ['Kara-Balta', 'Кара-Балта Карабалта Kara-Balta Karabalta Qara-Balta'],
    ['Kant', 'Кант Kant'],
    ['Cholpon-Ata', 'Чолпон-Ата Чолпоната Cholpon-Ata Çolpon-Ata Colpon-Ata Čolpon-Ata'],
    ['Kerben', 'Кербен Kerben'],
    ['Kochkor-Ata', 'Кочкор-Ата Кочкората Kochkor-Ata Qochqor-Ata Koçkor-Ata'],
    ['Nookat', 'Ноокат Нокат Nookat'],
    ['Toktogul', 'Токтогул Toktogul Toqtogul'],
    ['Kemin', 'Кемин Kemin'],
    ['Kochkor', 'Кочкор Кочкорка Kochkor Kochkorka Qochqor'],
    ['Kaindy', 'Кайыңды Кайынды Каинды Kaindy Kayyngdy Kayindi Qayingdi'],
    ['Bazar-Korgon', 'Базар-Коргон Базаркоргон Bazar-Korgon Bazar-Qorgon Bazar-Qo‘rg‘on'],
    ['Massy', 'Масы Массы Masy Massy'],
    ['Ala-Buka', 'Ала-Бука Алабука Ala-Buka Alabuka'],
    ['Chaek', 'Чаек Чаёк Chaek Chayek'],
    ['At-Bashy', 'Ат-Башы Ат-Баши Атбаши At-Bashy At-Bashi Atbashi'],
    ['Kazarman', 'Казарман Kazarman Qazarman'],
    ['Baetov', 'Баетов Баетово Baetov Bayetov Baetovo'],
    ['Aravan', 'Араван Aravan'],
    ['Gulcho', 'Гүлчө Гулчо Гульча Гулча Gulcho Gulcha Gülchö'],
    ['Daroot-Korgon', 'Дароот-Коргон Дарот-Коргон Daroot-Korgon Darot-Qorgon'],
    ['Bokonbaev', 'Бөкөнбаев Боконбаев Боконбаево Bokonbaev Bokonbayev Bökönbaev Bokonbaevo'],
    ['Tyup', 'Түп Туп Тюп Tup Tüp Tyup'],
    ['Kyzyl-Suu', 'Кызыл-Суу Кызылсуу Кызыл-Су Kyzyl-Suu Kizil-Suu Qyzyl-Suu'],
    ['Pulgon', 'Пүлгөн Пулгон Пульгон Pulgon Pülgön'],
    ['Sokuluk', 'Сокулук Sokuluk Soquluq'],
    ['Belovodskoe', 'Беловодское Belovodskoe Belovodskoye'],
    ['Lebedinovka', 'Лебединовка Lebedinovka'],
    ['Kara-Kulja', 'Кара-Кулжа Кара-Кульджа Каракулжа Kara-Kulja Kara-Kuldja Kara-Kuldzha Qara-Qulja'],
    ['Aleksandrovka', 'Александровка Aleksandrovka Alexandrovka'],
  ])('meets %s in the spellings people use', (nameEn, spellings) => {
    const keys = places.filter((row) => fold(row.name_en) === fold(nameEn)).map(keysOf)
    expect(keys.length, `${nameEn} is in the gazetteer`).toBeGreaterThan(0)
    for (const spelling of spellings.split(' ')) {
      expect(
        keys.some((known) => known.has(fold(spelling))),
        `${spelling} (${fold(spelling)})`,
      ).toBe(true)
    }
  })

  it.each([
    ['Ысык-Көл', 'Ысыккөл Ysyk-Köl Ysyk-Kol Исык-Кол Ysyk-Kol'],
    ['Чоң-Алай', 'Чон-Алай Chong-Alay Chon-Alai Чоналай CHONG-ALAI Çoñ-Alay'],
    ['Кадамжай', 'Кадамджай Kadamjay Kadamzhay Kadamdzhai Qadamjay'],
    ['Хайдаркан', 'Khaydarkan Haydarkan Xaydarkan Haidarkan'],
    ['Жети-Өгүз', 'Джети-Огуз Jeti-Oguz Jeti-Ögüz Zheti-Oguz Jety-Oguz Жети_Огуз'],
    ['Александровка', 'Aleksandrovka Alexandrovka'],
    ['Семёновка', 'Семеновка Semyonovka Semenovka'],
    ['Щербаков', 'Shcherbakov Scherbakov'],
    ['Үңкүр', 'Ункур Ункюр Ungkur Unkyur'],
    ['Цветково', 'Tsvetkovo'],
    ['Объездное', 'Обьездное Obezdnoe Ob’ezdnoye'],
    ['Сокулук', 'Cокулук Coкулук'],
    ['Өзгөн', 'Ѳзгѳн Ɵзгɵн Θзгθн'],
    ['Ўзган', 'Oʻzgan O‘zgan O`zgan O´zgan Ozgan'],
    ['Тогуз-Булак', 'Toghuz-Bulaq Toguz-Bulak'],
    ['Кызыл-Ой', 'Kyzyl-Oy Kyzyl-Oi Qizil-Oy'],
    ['Сары-Ой', 'Sary-Oy Sary_Oi Sari-Oy'],
  ])('gives %s and its other spellings one key', (name, spellings) => {
    for (const spelling of spellings.split(' ')) expect(fold(spelling), spelling).toBe(fold(name))
  })
})

describe('tokens', () => {
  it('gives no words for a text without letters or digits', () => {
    expect(tokens(' — 😀 ')).toEqual([])
  })

  it('parts words at hyphens and punctuation but not at apostrophes', () => {
    expect(tokens('Борбор: Кара-Суу (Qo‘rg‘on), 114')).toEqual(['borbor', 'kara', 'su', 'korgon', '114'])
  })
})
