/** What is said about rights to free legal aid, each with where it is known from. The words are in `messages/problems`. */

/**
 * `date` is a partial date, empty where none was noted. `dates` says what it is the date of: the `page` itself; a page that shows
 * none (`about`, told from its contents); the `law` or the `resolution` that the page gives, which shows none of its own.
 * `named` says whose page it was where its address was not noted; `url` is empty then.
 */
export interface LegalSource {
  url: string
  named?: string
  date: string
  dates: 'page' | 'about' | 'law' | 'resolution'
}

export const legalSources = {
  law_2022: { url: 'http://ukuk-jardam.gov.kg/ky/p/about/law', date: '2022-08-10', dates: 'law' },
  contents_2017: {
    url: 'http://en-law.journalist.kg/2017/12/29/the-government-is-expanding-the-scope-of-legal-aid/',
    date: '2017-12-29',
    dates: 'page',
  },
  centers_2021: {
    url: 'https://www.undp.org/kyrgyzstan/press-releases/residents-kaindy-city-receive-legal-aid-free-charge',
    date: '2021-10-01',
    dates: 'page',
  },
  advocate_2022: {
    url: 'https://kg-law.journalist.kg/2022/02/15/kvalifikacziyaluu-yuridikalyk-zhardam/',
    date: '2022-02-15',
    dates: 'page',
  },
  cases_2022: { url: 'http://ukuk-jardam.gov.kg/ky/news/190', date: '2022', dates: 'about' },
  income_2025: {
    url: 'https://24.kg/obschestvo/333780_kto_vkyirgyizstane_mojet_rasschityivat_nabesplatnogo_advokata/amp',
    date: '2025-06-23',
    dates: 'page',
  },
  income_2020: {
    url: 'https://www.kg.undp.org/content/kyrgyzstan/en/home/presscenter/articles/2020/12/new-draft-law-will-expand-access-to-fla.html',
    date: '2020-12-16',
    dates: 'page',
  },
  income_2021: {
    url: 'https://ru.sputnik.kg/amp/20211001/besplatnaya-yuridicheskaya-pomosch-advokat-1054078507.html',
    date: '2021-10-01',
    dates: 'page',
  },
  groups_2016: {
    url: 'http://kg-law.journalist.kg/2017/12/18/mamleket-kepildegen-zhardamdyi-koldonu-uz/',
    date: '2017-12-18',
    dates: 'page',
  },
  groups_2021: { url: '', named: 'UNDP', date: '2021-10-21', dates: 'page' },
  groups_2022: {
    url: 'https://open.kg/en/news/local-news/54056-besplatnaja-juridicheskaja-pomosch-gosudarstvennaja-garantija-zaschity-prav-grazhdan.html',
    date: '2025-12',
    dates: 'about',
  },
  papers_2018: { url: 'http://cis-legislation.com/document.fwx?rgn=112532', date: '2018-12-20', dates: 'resolution' },
  hotline_2023: {
    url: 'https://www.undp.org/kyrgyzstan/press-releases/undp-and-ministry-justice-launched-free-legal-aid-hotline-expand-access-justice-people-kyrgyzstan',
    date: '',
    dates: 'page',
  },
  hotline_111: {
    url: 'https://24.kg/obschestvo/356202_snachala_goda_natelefon_doveriya_dlya_detey_111_postupilo_67tyisyach_zvonkov/',
    date: '2025-12',
    dates: 'about',
  },
  hotline_115: { url: '', named: 'vb.kg', date: '2021', dates: 'page' },
} as const satisfies Record<string, LegalSource>
export type LegalSourceId = keyof typeof legalSources

/** Statements that stand on several pages. */
export const legalStatements = {
  consultation_free: ['centers_2021'],
  all_areas: ['centers_2021'],
  consultation_is: ['contents_2017'],
  covered: ['law_2022'],
  hotline: ['hotline_2023'],
  hotline_111: ['hotline_111'],
  hotline_115: ['hotline_115'],
  advocate_is: ['advocate_2022'],
  advocate_cases: ['cases_2022'],
  list_unknown: ['law_2022', 'cases_2022'],
  whatever_income: ['groups_2016'],
  groups_added: ['groups_2021'],
  income: ['income_2025'],
  income_example: ['income_2020', 'income_2021'],
  papers: ['papers_2018'],
} as const satisfies Record<string, readonly LegalSourceId[]>
export type LegalStatement = keyof typeof legalStatements
