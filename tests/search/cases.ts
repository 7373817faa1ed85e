/** One table of questions and answers over the shipped register: the engine, the API and the page must all agree with it. */

/**
 * `address` is a query string as the API takes it. `listed` is what the engine and the API answer; `page` is what the find page
 * makes of the same address, where words may name a place and a position is ignored. `first` are the first ids, at most three;
 * `start` the id of the place or unit that the page starts from, empty for none.
 */
export interface SearchCase {
  address: string
  listed: { total: number; first: readonly string[] }
  page: {
    total: number
    first: readonly string[]
    start: string
    namesakes: readonly string[]
    flags: readonly ('guessed' | 'relaxed' | 'unfiltered')[]
  }
}

export const searchCases: readonly SearchCase[] = [
  {
    address: '',
    listed: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'kind=hotline',
    listed: { total: 6, first: ['hotline-102', 'hotline-111', 'hotline-114'] },
    page: { total: 6, first: ['hotline-102', 'hotline-111', 'hotline-114'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'kind=crisis_center',
    listed: { total: 13, first: ['children-aid-center-bishkek', 'crisis-association', 'crisis-asylzat-naryn'] },
    page: {
      total: 13,
      first: ['children-aid-center-bishkek', 'crisis-association', 'crisis-asylzat-naryn'],
      start: '',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'kind=free_legal_aid_center',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'kind=ngo&kind=legal_clinic',
    listed: { total: 21, first: ['clinic-association', 'clinic-auca', 'clinic-batken-state-university'] },
    page: {
      total: 21,
      first: ['clinic-association', 'clinic-auca', 'clinic-batken-state-university'],
      start: '',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'topic=family',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: [],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'topic=land',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: [],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'topic=domestic_violence&kind=crisis_center',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: [],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'problem=domestic-violence',
    listed: { total: 62, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 62, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'open_now=true',
    listed: { total: 97, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 97, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'free_of_charge=true',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: [],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'problem=domestic-violence&unit=osh',
    listed: { total: 1, first: ['flac-osh-oblast-town-unknown'] },
    page: { total: 1, first: ['flac-osh-oblast-town-unknown'], start: 'osh', namesakes: [], flags: [] },
  },
  {
    address: 'kind=ngo&open_now=true&place=s41706255600010',
    listed: { total: 15, first: ['ngo-spravedlivost', 'ngo-fvlwb-point-kashkar-kyshtak', 'ngo-fvlwb'] },
    page: {
      total: 15,
      first: ['ngo-spravedlivost', 'ngo-fvlwb-point-kashkar-kyshtak', 'ngo-fvlwb'],
      start: 's41706255600010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'unit=osh',
    listed: { total: 4, first: ['flac-osh-oblast-town-unknown', 'justice-house-kara-suu', 'ngo-fvlwb-point-kashkar-kyshtak'] },
    page: {
      total: 4,
      first: ['flac-osh-oblast-town-unknown', 'justice-house-kara-suu', 'ngo-fvlwb-point-kashkar-kyshtak'],
      start: 'osh',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'unit=bishkek',
    listed: { total: 26, first: ['flac-bishkek', 'flac-bishkek-leninsky', 'flac-bishkek-ministry-of-justice'] },
    page: {
      total: 100,
      first: ['flac-bishkek', 'flac-bishkek-leninsky', 'flac-bishkek-ministry-of-justice'],
      start: 'bishkek',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'unit=naryn',
    listed: { total: 4, first: ['flac-naryn-oblast-town-unknown', 'justice-house-chaek', 'crisis-asylzat-naryn'] },
    page: {
      total: 4,
      first: ['flac-naryn-oblast-town-unknown', 'justice-house-chaek', 'crisis-asylzat-naryn'],
      start: 'naryn',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'unit=manas-city',
    listed: { total: 3, first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'] },
    page: {
      total: 100,
      first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'],
      start: 'manas-city',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'unit=talas&kind=free_legal_aid_center',
    listed: { total: 1, first: ['flac-talas-oblast-town-unknown'] },
    page: { total: 1, first: ['flac-talas-oblast-town-unknown'], start: 'talas', namesakes: [], flags: [] },
  },
  {
    address: 'unit=chui',
    listed: { total: 9, first: ['flac-belovodskoe', 'flac-kaindy', 'flac-kant'] },
    page: { total: 9, first: ['flac-belovodskoe', 'flac-kaindy', 'flac-kant'], start: 'chui', namesakes: [], flags: [] },
  },
  {
    address: 'unit=batken&kind=crisis_center',
    listed: { total: 0, first: [] },
    page: {
      total: 6,
      first: ['flac-kadamjay', 'flac-isfana', 'justice-house-batken'],
      start: 'batken',
      namesakes: [],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'q=Ош',
    listed: { total: 34, first: ['flac-osh', 'flac-osh-oblast-town-unknown', 'flac-bishkek'] },
    page: { total: 100, first: ['flac-osh', 'ngo-fvlwb', 'ngo-dia'], start: 's41721000000000', namesakes: ['osh'], flags: [] },
  },
  {
    address: 'q=г.Ош',
    listed: { total: 33, first: ['flac-osh', 'flac-bishkek', 'flac-bishkek-leninsky'] },
    page: { total: 100, first: ['flac-osh', 'ngo-fvlwb', 'ngo-dia'], start: 's41721000000000', namesakes: ['osh'], flags: [] },
  },
  {
    address: 'q=ош шаары',
    listed: { total: 31, first: ['flac-osh', 'flac-bishkek', 'flac-bishkek-leninsky'] },
    page: { total: 100, first: ['flac-osh', 'ngo-fvlwb', 'ngo-dia'], start: 's41721000000000', namesakes: ['osh'], flags: [] },
  },
  {
    address: 'q=Osh',
    listed: { total: 34, first: ['flac-osh', 'flac-osh-oblast-town-unknown', 'flac-bishkek'] },
    page: { total: 100, first: ['flac-osh', 'ngo-fvlwb', 'ngo-dia'], start: 's41721000000000', namesakes: ['osh'], flags: [] },
  },
  {
    address: 'q=Ошская область',
    listed: { total: 4, first: ['flac-osh-oblast-town-unknown', 'justice-house-kara-suu', 'ngo-fvlwb-point-kashkar-kyshtak'] },
    page: {
      total: 4,
      first: ['flac-osh-oblast-town-unknown', 'justice-house-kara-suu', 'ngo-fvlwb-point-kashkar-kyshtak'],
      start: 'osh',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=в Оше',
    listed: { total: 21, first: ['flac-bishkek-leninsky', 'flac-bishkek-oktyabrsky', 'flac-bishkek-pervomaysky'] },
    page: { total: 100, first: ['flac-osh', 'ngo-fvlwb', 'ngo-dia'], start: 's41721000000000', namesakes: ['osh'], flags: [] },
  },
  {
    address: 'q=Ошто',
    listed: { total: 0, first: [] },
    page: { total: 100, first: ['flac-osh', 'ngo-fvlwb', 'ngo-dia'], start: 's41721000000000', namesakes: ['osh'], flags: [] },
  },
  {
    address: 'q=Бишкек',
    listed: { total: 26, first: ['flac-bishkek', 'flac-bishkek-leninsky', 'flac-bishkek-ministry-of-justice'] },
    page: {
      total: 100,
      first: ['flac-bishkek', 'flac-bishkek-leninsky', 'flac-bishkek-ministry-of-justice'],
      start: 's41711000000000',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=Фрунзе',
    listed: { total: 28, first: ['flac-bishkek', 'flac-kadamjay', 'flac-bishkek-leninsky'] },
    page: {
      total: 100,
      first: ['flac-bishkek', 'flac-bishkek-leninsky', 'flac-bishkek-ministry-of-justice'],
      start: 's41711000000000',
      namesakes: ['s41705258610020', 's41706242811010', 's41708222869010', 's41703220846030'],
      flags: [],
    },
  },
  {
    address: 'q=Жалал-Абад',
    listed: { total: 10, first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'] },
    page: {
      total: 100,
      first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'],
      start: 's41703410000010',
      namesakes: ['jalal-abad'],
      flags: [],
    },
  },
  {
    address: 'q=джалалабад',
    listed: { total: 10, first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'] },
    page: {
      total: 100,
      first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'],
      start: 's41703410000010',
      namesakes: ['jalal-abad'],
      flags: [],
    },
  },
  {
    address: 'q=Манас',
    listed: { total: 4, first: ['justice-house-manas-pokrovka', 'flac-jalal-abad', 'clinic-jalal-abad-legal-institute'] },
    page: {
      total: 100,
      first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'],
      start: 's41703410000010',
      namesakes: ['manas-district', 's41707232859010', 's41708222805010', 's41707225820030'],
      flags: [],
    },
  },
  {
    address: 'q=Каракол',
    listed: { total: 2, first: ['children-aid-center-karakol', 'ombudsman-issyk-kul-karakol'] },
    page: {
      total: 100,
      first: ['children-aid-center-karakol', 'ombudsman-issyk-kul-karakol', 'cpdv-ak-suu-jolgolot'],
      start: 's41702410000010',
      namesakes: ['s41703440000010', 's41702205813010', 's41702210815020', 's41703220842070', 's41708209830060'],
      flags: [],
    },
  },
  {
    address: 'q=Пржевальск',
    listed: { total: 2, first: ['children-aid-center-karakol', 'ombudsman-issyk-kul-karakol'] },
    page: {
      total: 100,
      first: ['children-aid-center-karakol', 'ombudsman-issyk-kul-karakol', 'cpdv-ak-suu-jolgolot'],
      start: 's41702410000010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=Рыбачье',
    listed: { total: 1, first: ['flac-balykchy'] },
    page: {
      total: 100,
      first: ['flac-balykchy', 'flac-issyk-kul-oblast-town-unknown', 'flac-cholpon-ata'],
      start: 's41702420000010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=с. Покровка',
    listed: { total: 2, first: ['justice-house-manas-pokrovka', 'justice-house-kyzyl-suu'] },
    page: {
      total: 100,
      first: ['justice-house-kyzyl-suu', 'cpdv-jeti-oguz-chyrak', 'cpdv-jeti-oguz-jele-dobo'],
      start: 's41702210850010',
      namesakes: ['s41707225833010'],
      flags: [],
    },
  },
  {
    address: 'q=Покровка Манас',
    listed: { total: 1, first: ['justice-house-manas-pokrovka'] },
    page: { total: 1, first: ['justice-house-manas-pokrovka'], start: '', namesakes: ['s41707225833010'], flags: [] },
  },
  {
    address: 'q=Ак-Суу',
    listed: { total: 5, first: ['cpdv-ak-suu-teploklyuchenka', 'ngo-fvlwb-point-kashka-suu', 'cpdv-ak-suu-jolgolot'] },
    page: {
      total: 100,
      first: ['cpdv-ak-suu-jolgolot', 'cpdv-ak-suu-maman', 'cpdv-ak-suu-otuz-uul'],
      start: 's41702205848010',
      namesakes: ['ak-suu', 's41705236802010', 's41703211824010', 's41708217828010'],
      flags: [],
    },
  },
  {
    address: 'q=Ak-Suu raion',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['cpdv-ak-suu-jolgolot', 'cpdv-ak-suu-maman', 'cpdv-ak-suu-otuz-uul'],
      start: 'ak-suu',
      namesakes: ['s41702205848010', 's41705236802010', 's41703211824010', 's41708217828010'],
      flags: [],
    },
  },
  {
    address: 'q=Кара-Суу',
    listed: { total: 4, first: ['justice-house-kara-suu', 'children-aid-center-karakol', 'ngo-fvlwb-point-kashkar-kyshtak'] },
    page: {
      total: 100,
      first: ['justice-house-kara-suu', 'ngo-fvlwb-point-kashkar-kyshtak', 'flac-osh'],
      start: 's41706226600010',
      namesakes: [
        'kara-suu',
        's41703223820010',
        's41704220836010',
        's41704235806010',
        's41706207809010',
        's41707232861010',
        's41703211857030',
      ],
      flags: [],
    },
  },
  {
    address: 'q=карасуу',
    listed: { total: 2, first: ['justice-house-kara-suu', 'ngo-fvlwb-point-kashkar-kyshtak'] },
    page: {
      total: 100,
      first: ['justice-house-kara-suu', 'ngo-fvlwb-point-kashkar-kyshtak', 'flac-osh'],
      start: 's41706226600010',
      namesakes: [
        'kara-suu',
        's41703223820010',
        's41704220836010',
        's41704235806010',
        's41706207809010',
        's41707232861010',
        's41703211857030',
      ],
      flags: [],
    },
  },
  {
    address: 'q=Кара-Суу Кочкор',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-balykchy', 'flac-naryn-oblast-town-unknown', 'crisis-tendesh'],
      start: 's41704235806010',
      namesakes: ['s41704235812030', 's41704235812010', 's41704235812020', 's41704235812040'],
      flags: ['guessed'],
    },
  },
  {
    address: 'q=Кочкор-Ата',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-bazar-korgon', 'justice-house-tash-kumyr', 'flac-jalal-abad'],
      start: 's41703215600010',
      namesakes: ['s41703215840060', 's41706255844050'],
      flags: [],
    },
  },
  {
    address: 'q=Kochkor-Ata',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-bazar-korgon', 'justice-house-tash-kumyr', 'flac-jalal-abad'],
      start: 's41703215600010',
      namesakes: ['s41703215840060', 's41706255844050'],
      flags: [],
    },
  },
  {
    address: 'q=Кочкор',
    listed: { total: 1, first: ['cpdv-jeti-oguz-kochkor'] },
    page: {
      total: 100,
      first: ['flac-balykchy', 'flac-naryn-oblast-town-unknown', 'crisis-tendesh'],
      start: 's41704235816010',
      namesakes: ['kochkor'],
      flags: [],
    },
  },
  {
    address: 'q=Өзгөн',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'],
      start: 's41706255600010',
      namesakes: ['uzgen'],
      flags: [],
    },
  },
  {
    address: 'q=озгон',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'],
      start: 's41706255600010',
      namesakes: ['uzgen'],
      flags: [],
    },
  },
  {
    address: 'q=Uzgen',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-jalal-abad', 'clinic-jalal-abad-legal-institute', 'ngo-spravedlivost'],
      start: 's41706255600010',
      namesakes: ['uzgen'],
      flags: [],
    },
  },
  {
    address: 'q=Нарын облусу',
    listed: { total: 4, first: ['flac-naryn-oblast-town-unknown', 'crisis-asylzat-naryn', 'justice-house-chaek'] },
    page: {
      total: 4,
      first: ['flac-naryn-oblast-town-unknown', 'justice-house-chaek', 'crisis-asylzat-naryn'],
      start: 'naryn',
      namesakes: ['s41704400000010', 'naryn-district', 's41703211863040'],
      flags: [],
    },
  },
  {
    address: 'q=нарын району',
    listed: { total: 1, first: ['justice-house-chaek'] },
    page: {
      total: 100,
      first: ['crisis-asylzat-naryn', 'flac-naryn-oblast-town-unknown', 'crisis-tendesh'],
      start: 'naryn-district',
      namesakes: ['s41704400000010', 'naryn', 's41703211863040'],
      flags: [],
    },
  },
  {
    address: 'q=Чүй облусу',
    listed: { total: 9, first: ['flac-belovodskoe', 'flac-kaindy', 'flac-kant'] },
    page: {
      total: 9,
      first: ['flac-belovodskoe', 'flac-kaindy', 'flac-kant'],
      start: 'chui',
      namesakes: ['chui-district', 's41708223863010'],
      flags: [],
    },
  },
  {
    address: 'q=Баткен',
    listed: { total: 6, first: ['justice-house-batken', 'clinic-batken-state-university', 'flac-kadamjay'] },
    page: {
      total: 100,
      first: ['justice-house-batken', 'clinic-batken-state-university', 'ngo-fvlwb-point-aidarken'],
      start: 's41705410000010',
      namesakes: ['batken', 'batken-district'],
      flags: [],
    },
  },
  {
    address: 'q=Исфана',
    listed: { total: 2, first: ['flac-isfana', 'ngo-fvlwb-point-isfana'] },
    page: {
      total: 100,
      first: ['flac-isfana', 'ngo-fvlwb-point-isfana', 'justice-house-batken'],
      start: 's41705236610010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=Талас',
    listed: { total: 2, first: ['flac-talas-oblast-town-unknown', 'justice-house-manas-pokrovka'] },
    page: {
      total: 100,
      first: ['flac-talas-oblast-town-unknown', 'justice-house-manas-pokrovka', 'flac-kara-kul'],
      start: 's41707400000010',
      namesakes: ['talas', 'talas-district', 's41707225820010'],
      flags: [],
    },
  },
  {
    address: 'q=токмок',
    listed: { total: 1, first: ['cpdv-chui-tokmok'] },
    page: {
      total: 100,
      first: ['cpdv-chui-tokmok', 'cpdv-chui-ivanovka', 'flac-kant'],
      start: 's41708400000010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=такмок',
    listed: { total: 1, first: ['cpdv-chui-tokmok'] },
    page: { total: 1, first: ['cpdv-chui-tokmok'], start: '', namesakes: ['s41708400000010'], flags: [] },
  },
  {
    address: 'q=кербен',
    listed: { total: 1, first: ['flac-kerben'] },
    page: {
      total: 100,
      first: ['flac-kerben', 'ngo-fvlwb-point-kashka-suu', 'justice-house-ala-buka'],
      start: 's41703211610010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=Караван',
    listed: { total: 1, first: ['flac-kerben'] },
    page: {
      total: 100,
      first: ['flac-kerben', 'ngo-fvlwb-point-kashka-suu', 'justice-house-ala-buka'],
      start: 's41703211610010',
      namesakes: ['s41705430800010'],
      flags: [],
    },
  },
  {
    address: 'q=сезим',
    listed: { total: 1, first: ['crisis-sezim'] },
    page: { total: 1, first: ['crisis-sezim'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=114',
    listed: { total: 2, first: ['hotline-114', 'state-legal-aid-service'] },
    page: { total: 2, first: ['hotline-114', 'state-legal-aid-service'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=кризис',
    listed: { total: 7, first: ['crisis-association', 'crisis-asylzat-naryn', 'crisis-chance'] },
    page: {
      total: 7,
      first: ['crisis-association', 'crisis-asylzat-naryn', 'crisis-chance'],
      start: '',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=центр',
    listed: { total: 43, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: {
      total: 43,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: ['s41705236808010'],
      flags: [],
    },
  },
  {
    address: 'q=борбор',
    listed: { total: 43, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 43, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=legal aid',
    listed: { total: 34, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 34, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=омбудсмен',
    listed: { total: 4, first: ['ombudsman-institute', 'hotline-115-ombudsman', 'ombudsman-issyk-kul-bosteri'] },
    page: {
      total: 4,
      first: ['ombudsman-institute', 'hotline-115-ombudsman', 'ombudsman-issyk-kul-bosteri'],
      start: '',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=бумажный журавль',
    listed: { total: 0, first: [] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: ['relaxed'] },
  },
  {
    address: 'q=!?',
    listed: { total: 0, first: [] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: ['relaxed'] },
  },
  {
    address: 'q=🏔',
    listed: { total: 0, first: [] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: ['relaxed'] },
  },
  {
    address: "q=' OR 1=1 --",
    listed: { total: 0, first: [] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: ['relaxed'] },
  },
  {
    address: 'q=مرحبا',
    listed: { total: 0, first: [] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: ['relaxed'] },
  },
  {
    address: 'q=центр Ош',
    listed: { total: 17, first: ['flac-osh', 'flac-osh-oblast-town-unknown', 'flac-bishkek'] },
    page: { total: 17, first: ['flac-osh', 'flac-osh-oblast-town-unknown', 'flac-bishkek'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=кризисный центр',
    listed: { total: 6, first: ['crisis-asylzat-naryn', 'crisis-chance', 'crisis-ak-jurok'] },
    page: { total: 6, first: ['crisis-asylzat-naryn', 'crisis-chance', 'crisis-ak-jurok'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'place=s41706226600010',
    listed: { total: 100, first: ['justice-house-kara-suu', 'ngo-fvlwb-point-kashkar-kyshtak', 'flac-osh'] },
    page: {
      total: 100,
      first: ['justice-house-kara-suu', 'ngo-fvlwb-point-kashkar-kyshtak', 'flac-osh'],
      start: 's41706226600010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'place=s41711000000000&kind=crisis_center',
    listed: { total: 13, first: ['children-aid-center-bishkek', 'crisis-center-of-mercy', 'crisis-children-center-bishkek'] },
    page: {
      total: 13,
      first: ['children-aid-center-bishkek', 'crisis-center-of-mercy', 'crisis-children-center-bishkek'],
      start: 's41711000000000',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'place=s41704400000010&limit=5',
    listed: { total: 100, first: ['crisis-asylzat-naryn', 'flac-naryn-oblast-town-unknown', 'crisis-tendesh'] },
    page: {
      total: 100,
      first: ['crisis-asylzat-naryn', 'flac-naryn-oblast-town-unknown', 'crisis-tendesh'],
      start: 's41704400000010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'place=s41721000000000&topic=family',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-osh', 'ngo-fvlwb', 'ngo-dia'],
      start: 's41721000000000',
      namesakes: [],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'place=s41703410000010&q=центр',
    listed: { total: 43, first: ['flac-jalal-abad', 'flac-bazar-korgon', 'ngo-fvlwb-point-kashkar-kyshtak'] },
    page: {
      total: 43,
      first: ['flac-jalal-abad', 'flac-bazar-korgon', 'ngo-fvlwb-point-kashkar-kyshtak'],
      start: 's41703410000010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'place=s41704400000010&radius=100000',
    listed: { total: 1, first: ['crisis-asylzat-naryn'] },
    page: {
      total: 100,
      first: ['crisis-asylzat-naryn', 'flac-naryn-oblast-town-unknown', 'crisis-tendesh'],
      start: 's41704400000010',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'near=74.59,42.87',
    listed: { total: 100, first: ['flac-bishkek', 'flac-bishkek-leninsky', 'flac-bishkek-ministry-of-justice'] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'near=72.8,40.53&kind=free_legal_aid_center',
    listed: { total: 24, first: ['flac-osh', 'flac-jalal-abad', 'flac-bazar-korgon'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'near=0,0',
    listed: { total: 100, first: ['flac-isfana', 'ngo-fvlwb-point-isfana', 'justice-house-batken'] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'near=179.9,-89',
    listed: { total: 100, first: ['flac-isfana', 'ngo-fvlwb-point-isfana', 'ngo-fvlwb-point-aidarken'] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'near=75.99,41.43&radius=50000',
    listed: { total: 1, first: ['crisis-asylzat-naryn'] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'near=72.8,40.53&radius=1&limit=3',
    listed: { total: 0, first: [] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'near=74.59,42.87&q=центр&limit=4',
    listed: { total: 43, first: ['flac-bishkek', 'flac-bishkek-leninsky', 'flac-bishkek-ministry-of-justice'] },
    page: {
      total: 43,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: ['s41705236808010'],
      flags: [],
    },
  },
  {
    address: 'bbox=72,40,73.5,41',
    listed: { total: 10, first: ['flac-jalal-abad', 'flac-osh', 'justice-house-kara-suu'] },
    page: { total: 10, first: ['flac-jalal-abad', 'flac-osh', 'justice-house-kara-suu'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'bbox=74.4,42.7,74.8,43&kind=ngo',
    listed: { total: 1, first: ['ngo-legal-clinic-adilet'] },
    page: { total: 1, first: ['ngo-legal-clinic-adilet'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'bbox=0,0,1,1',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: [],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'limit=1',
    listed: { total: 100, first: ['flac-bishkek'] },
    page: { total: 100, first: ['flac-bishkek'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=центр&limit=3',
    listed: { total: 43, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: {
      total: 43,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: ['s41705236808010'],
      flags: [],
    },
  },
  {
    address: 'q=Ош&kind=ngo',
    listed: { total: 5, first: ['ngo-fvlwb', 'ngo-dia', 'ngo-legal-clinic-adilet'] },
    page: {
      total: 15,
      first: ['ngo-fvlwb', 'ngo-dia', 'ngo-fvlwb-point-kashkar-kyshtak'],
      start: 's41721000000000',
      namesakes: ['osh'],
      flags: [],
    },
  },
  {
    address: 'q=Талас&kind=mobile',
    listed: { total: 0, first: [] },
    page: {
      total: 1,
      first: ['mobile-bus-of-solidarity'],
      start: 's41707400000010',
      namesakes: ['talas', 'talas-district', 's41707225820010'],
      flags: [],
    },
  },
  {
    address: 'q=Нарын&topic=torture',
    listed: { total: 0, first: [] },
    page: {
      total: 100,
      first: ['crisis-asylzat-naryn', 'flac-naryn-oblast-town-unknown', 'crisis-tendesh'],
      start: 's41704400000010',
      namesakes: ['naryn', 'naryn-district', 's41703211863040'],
      flags: ['unfiltered'],
    },
  },
  {
    address: 'q=БЮП',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=ЦБЮП',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=бюро',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: {
      total: 24,
      first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'],
      start: '',
      namesakes: ['kara-buura', 's41706226842100', 's41706226842110', 's41706226842120'],
      flags: [],
    },
  },
  {
    address: 'q=бюро бесплатной юридической помощи',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=BUP',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=cbup',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=TsBYuP',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=byuro besplatnoy yuridicheskoy pomoshchi',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=акысыз юридикалык жардам бюросу',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=юридикалык жардам бюросуна',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=АЮЖБ',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=free legal aid bureau',
    listed: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'] },
    page: { total: 24, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'q=бюро Ош',
    listed: { total: 8, first: ['flac-osh', 'flac-osh-oblast-town-unknown', 'flac-bishkek'] },
    page: {
      total: 8,
      first: ['flac-osh', 'flac-osh-oblast-town-unknown', 'flac-bishkek'],
      start: '',
      namesakes: ['s41706226842100', 's41706226842110', 's41706226842120', 's41706226842130'],
      flags: [],
    },
  },
  {
    address: 'q=дом юстиции',
    listed: { total: 7, first: ['justice-house-batken', 'justice-house-ala-buka', 'justice-house-manas-pokrovka'] },
    page: {
      total: 7,
      first: ['justice-house-batken', 'justice-house-ala-buka', 'justice-house-manas-pokrovka'],
      start: '',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=дом правосудия',
    listed: { total: 0, first: [] },
    page: { total: 100, first: ['flac-bishkek', 'flac-kadamjay', 'flac-balykchy'], start: '', namesakes: [], flags: ['relaxed'] },
  },
  {
    address: 'q=1229',
    listed: { total: 1, first: ['hotline-1229'] },
    page: { total: 1, first: ['hotline-1229'], start: '', namesakes: [], flags: [] },
  },
  {
    address: 'kind=justice_house',
    listed: { total: 7, first: ['justice-house-batken', 'justice-house-ala-buka', 'justice-house-manas-pokrovka'] },
    page: {
      total: 7,
      first: ['justice-house-batken', 'justice-house-ala-buka', 'justice-house-manas-pokrovka'],
      start: '',
      namesakes: [],
      flags: [],
    },
  },
  {
    address: 'q=юстиция үйү',
    listed: { total: 7, first: ['justice-house-batken', 'justice-house-ala-buka', 'justice-house-manas-pokrovka'] },
    page: {
      total: 7,
      first: ['justice-house-batken', 'justice-house-ala-buka', 'justice-house-manas-pokrovka'],
      start: '',
      namesakes: [],
      flags: [],
    },
  },
]
