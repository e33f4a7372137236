/** What countries are called beside their ISO name, the usual name first. Own list. */
export const countryAliases: Record<string, string[]> = {
  US: ['United States', 'United States of America', 'USA', 'U.S.A.', 'US', 'U.S.', 'America', 'the States'],
  GB: ['United Kingdom', 'UK', 'U.K.'],
  RU: ['Russia', 'Russian Federation'],
  CN: ['China', "People's Republic of China", 'PRC', 'Mainland China'],
  KR: ['South Korea', 'Republic of Korea', 'ROK', 'Korea'],
  KP: ['North Korea', "Democratic People's Republic of Korea", 'DPRK'],
  BY: ['Belarus', 'Republic of Belarus', 'Byelorussia', 'Belorussia'],
  IR: ['Iran', 'Islamic Republic of Iran', 'Islamic Republic'],
  SY: ['Syria', 'Syrian Arab Republic'],
  TR: ['Turkey', 'Türkiye', 'Turkiye'],
  TW: ['Taiwan', 'Chinese Taipei', 'Republic of China'],
  CZ: ['Czech Republic', 'Czechia'],
  MK: ['North Macedonia', 'Macedonia'],
  MD: ['Moldova', 'Republic of Moldova'],
  BO: ['Bolivia'],
  VE: ['Venezuela'],
  TZ: ['Tanzania'],
  LA: ['Laos'],
  VN: ['Vietnam', 'Viet Nam', 'South Vietnam', 'North Vietnam'],
  BN: ['Brunei'],
  CD: ['Democratic Republic of the Congo', 'DRC', 'Congo', 'DR Congo', 'Democratic Republic of Congo', 'Zaire'],
  CG: ['Republic of the Congo', 'Congo-Brazzaville'],
  CI: ['Ivory Coast', "Côte d'Ivoire", "Cote d'Ivoire"],
  AE: ['United Arab Emirates', 'UAE', 'U.A.E.', 'Emirates'],
  SA: ['Saudi Arabia', 'Kingdom of Saudi Arabia', 'KSA'],
  VA: ['Vatican City', 'Vatican'],
  MM: ['Myanmar', 'Burma'],
  SZ: ['Eswatini', 'Swaziland'],
  CV: ['Cape Verde', 'Cabo Verde'],
  TL: ['Timor-Leste', 'East Timor'],
  PS: ['Palestine', 'State of Palestine', 'Palestinian territories', 'Occupied Palestinian Territories'],
  XK: ['Kosovo'],
  NL: ['Netherlands', 'Holland'],
  IE: ['Ireland', 'Republic of Ireland'],
  BA: ['Bosnia and Herzegovina', 'Bosnia', 'Bosnia-Herzegovina'],
  DE: ['Germany', 'Federal Republic of Germany'],
  FM: ['Micronesia', 'Federated States of Micronesia'],
  GM: ['Gambia', 'The Gambia'],
  BS: ['Bahamas', 'The Bahamas'],
  PG: ['Papua New Guinea', 'PNG'],
  NZ: ['New Zealand', 'Aotearoa'],
  HK: ['Hong Kong'],
  MO: ['Macau', 'Macao'],
  KG: ['Kyrgyzstan', 'Kyrgyz Republic', 'Kirghizia'],
  UA: ['Ukraine'],
  GE: ['Georgia', 'Republic of Georgia'],
  KZ: ['Kazakhstan'],
  LK: ['Sri Lanka', 'Ceylon'],
  PH: ['Philippines', 'Republic of the Philippines'],
  IN: ['India', 'Republic of India', 'Bharat'],
  TT: ['Trinidad and Tobago', 'Trinidad'],
  VC: ['Saint Vincent and the Grenadines', 'St. Vincent'],
  LC: ['Saint Lucia', 'St. Lucia'],
  KN: ['Saint Kitts and Nevis', 'St. Kitts'],
  AG: ['Antigua and Barbuda', 'Antigua'],
  ST: ['São Tomé and Príncipe', 'Sao Tome and Principe', 'São Tomé'],
  FK: ['Falkland Islands', 'Falklands'],
  IO: ['British Indian Ocean Territory', 'Chagos Islands', 'Diego Garcia'],
  PR: ['Puerto Rico'],
  GL: ['Greenland'],
  CU: ['Cuba'],
};

/** Capitals that are also names of people or common words. */
export const capitalsContested = new Set([
  'Victoria',
  'Washington',
  'Nassau',
  'Male',
  'Lima',
  'Jerusalem ',
  'Stanley',
  'Kingston',
  'Hamilton',
  'Douglas',
  'George Town',
  'Georgetown',
  'Santiago',
  'San Salvador',
  'Sofia',
  'Alofi',
  'Road Town',
  'The Valley',
  'Plymouth',
  'Stanley',
  'Kingstown',
  "Saint George's",
  'Ottawa ',
  'Lome',
  'Adamstown',
  'Jamestown',
  'Settlement',
  'Charlotte Amalie',
  'The Settlement',
  'West Island',
]);

const plural = (form: string): string | undefined =>
  /(?:ese|ss|sh|ch|is|x)$/u.test(form) ? undefined : form.endsWith('man') ? undefined : `${form}s`;
const own: Record<string, string[]> = {
  US: ['American', 'Americans', 'US citizens'],
  GB: ['British', 'Briton', 'Britons', 'Brit', 'Brits', 'UK citizens'],
  FR: ['French', 'Frenchman', 'Frenchmen', 'Frenchwoman'],
  NL: ['Dutch', 'Dutchman'],
  ES: ['Spanish', 'Spaniard', 'Spaniards'],
  SE: ['Swedish', 'Swede', 'Swedes'],
  DK: ['Danish', 'Dane', 'Danes'],
  FI: ['Finnish', 'Finn', 'Finns'],
  PL: ['Polish', 'Pole', 'Poles'],
  TR: ['Turkish', 'Turk', 'Turks'],
  IE: ['Irish', 'Irishman'],
  AR: ['Argentine', 'Argentinian', 'Argentinians', 'Argentines', 'Argentinean'],
  AF: ['Afghan', 'Afghans', 'Afghani'],
  SA: ['Saudi', 'Saudis', 'Saudi Arabian'],
  AE: ['Emirati', 'Emiratis'],
  IL: ['Israeli', 'Israelis'],
  PS: ['Palestinian', 'Palestinians'],
  NZ: ['New Zealander', 'New Zealanders', 'Kiwis'],
  AU: ['Australian', 'Australians', 'Aussie', 'Aussies'],
  RU: ['Russian', 'Russians'],
  BY: ['Belarusian', 'Belarusians', 'Belarussian', 'Belarussians', 'Byelorussian', 'Belarusan'],
  UA: ['Ukrainian', 'Ukrainians'],
  MX: ['Mexican', 'Mexicans'],
  PH: ['Filipino', 'Filipinos', 'Filipina', 'Philippine'],
  KR: ['South Korean', 'South Koreans', 'Korean', 'Koreans'],
  KP: ['North Korean', 'North Koreans'],
  CH: ['Swiss'],
  PT: ['Portuguese'],
  GR: ['Greek', 'Greeks'],
  CZ: ['Czech', 'Czechs'],
  AZ: ['Azerbaijani', 'Azerbaijanis', 'Azeri', 'Azeris'],
  KG: ['Kyrgyz'],
  TJ: ['Tajik', 'Tajiks', 'Tajikistani'],
  UZ: ['Uzbek', 'Uzbeks'],
  TM: ['Turkmen'],
  KZ: ['Kazakh', 'Kazakhs', 'Kazakhstani'],
  IQ: ['Iraqi', 'Iraqis'],
  PK: ['Pakistani', 'Pakistanis'],
  KW: ['Kuwaiti', 'Kuwaitis'],
  QA: ['Qatari', 'Qataris'],
  YE: ['Yemeni', 'Yemenis'],
  BD: ['Bangladeshi', 'Bangladeshis'],
  OM: ['Omani', 'Omanis'],
  BH: ['Bahraini', 'Bahrainis'],
  SO: ['Somali', 'Somalis'],
  MG: ['Malagasy'],
  TH: ['Thai', 'Thais'],
  NE: ['Nigerien', 'Nigeriens'],
  GE: ['Georgian', 'Georgians'],
  RS: ['Serbian', 'Serbians', 'Serb', 'Serbs'],
  HR: ['Croatian', 'Croatians', 'Croat', 'Croats'],
  BA: ['Bosnian', 'Bosnians', 'Bosniak', 'Bosniaks', 'Bosnian and Herzegovinian'],
  SI: ['Slovenian', 'Slovene', 'Slovenians', 'Slovenes'],
  SK: ['Slovak', 'Slovaks', 'Slovakian'],
  IS: ['Icelandic', 'Icelander', 'Icelanders'],
  LU: ['Luxembourger', 'Luxembourgish'],
  CI: ['Ivorian', 'Ivorians'],
  CD: ['Congolese'],
  MM: ['Burmese'],
  TW: ['Taiwanese'],
  VN: ['Vietnamese'],
  JP: ['Japanese'],
  CN: ['Chinese'],
  HU: ['Hungarian', 'Hungarians'],
};

/** A nationality's adjective and people: the adjective first. */
export function nationalityForms(code: string, given: string): string[] {
  if (Object.hasOwn(own, code)) return own[code]!;
  if (/\b(?:or|and|of|Islands?|Territory|Territories)\b|[,()]/u.test(given) || given.length < 4) return [];
  const singular = /ans$/u.test(given) ? given.slice(0, -1) : given;
  const people = plural(singular);
  return people ? [singular, people] : [singular];
}

/** Peoples, continents' people, faiths and parties' people. Own list. */
export const extraGroups = `European | Europeans
Asian | Asians
African | Africans
African American | African Americans | African-American | African-Americans
Asian American | Asian Americans | Asian-American
Native American | Native Americans
Latin American | Latin Americans
Latino | Latinos | Latina | Latinas | Latinx
Hispanic | Hispanics
Black Americans
Scottish | Scot | Scots
Welsh
English
Soviet | Soviets
Arab | Arabs | Arabic
Persian | Persians
Kurdish | Kurd | Kurds
Chechen | Chechens
Tatar | Tatars | Crimean Tatar | Crimean Tatars
Crimean | Crimeans
Uyghur | Uyghurs | Uighur | Uighurs
Tibetan | Tibetans
Rohingya
Kosovar | Kosovars
Catalan | Catalans
Basque | Basques
Slavic | Slavs | Slav
Nordic
Baltic
Balkan
Scandinavian | Scandinavians
Caucasian
Western | ?Westerners
Eurasian
Ossetian | Abkhaz | Abkhazian
Pashtun | Pashtuns
Hong Konger | Hong Kongers
Puerto Rican | Puerto Ricans
Texan | Texans
Californian | Californians
New Yorker | New Yorkers
Floridian | Floridians
Muscovite | Muscovites
Londoner | Londoners
Parisian | Parisians
Queenslander | Queenslanders
Aboriginal | Aborigines
Torres Strait Islander | Torres Strait Islanders
Indigenous | Indigenous Australians | First Nations
Maori | Māori
Jewish | Jew | Jews
Christian | Christians
Muslim | Muslims | Moslem
Islamic
Islamist | Islamists
Catholic | Catholics
Protestant | Protestants
Evangelical | Evangelicals | evangelicals
Orthodox | Orthodox Christians
Mormon | Mormons
Hindu | Hindus
Buddhist | Buddhists
Sikh | Sikhs
Sunni | Sunnis
Shiite | Shiites | Shia | Shi'a | Shi'ite
Alawite | Alawites
Druze
Yazidi | Yazidis
Coptic | Copts
Republican | Republicans
Democrat | Democrats
?Democratic
?Conservative | ?Conservatives
?Liberal | ?Liberals
?Labour
Tories | Tory
Communist | Communists
Socialist | Socialists
Marxist | Marxists
Nazi | Nazis | neo-Nazi | neo-Nazis
Bolshevik | Bolsheviks
Libertarian | Libertarians
Zionist | Zionists
Confederate
Afrikaner | Afrikaners
Zulu
Roma
Amish
LGBT`.split('\n');
