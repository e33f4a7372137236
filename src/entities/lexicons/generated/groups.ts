// Written by tools/build-lexicons.ts; do not edit. Source: i18n-nationality (MIT), own additions.
import { table } from '../table.js';

/** Nationalities as adjectives and as people, faiths, and people of parties. */
export const groups = table(
  'groups',
  'group',
  `
Andorran | Andorrans
Emirati | Emiratis
Afghan | Afghans | Afghani
Antiguan | Antiguans
Albanian | Albanians
Armenian | Armenians
Angolan | Angolans
Argentine | Argentinian | Argentinians | Argentines | Argentinean
Austrian | Austrians
Australian | Australians | Aussie | Aussies
Azerbaijani | Azerbaijanis | Azeri | Azeris
Bosnian | Bosnians | Bosniak | Bosniaks | Bosnian and Herzegovinian
Barbadian | Barbadians
Bangladeshi | Bangladeshis
Belgian | Belgians
Burkinabe | Burkinabes
Bulgarian | Bulgarians
Bahraini | Bahrainis
Burundian | Burundians
Beninese
Saint Barthélemy | Saint Barthélemys
Bermuda | Bermudas
Bruneian | Bruneians
Bolivian | Bolivians
Brazilian | Brazilians
Bahamian | Bahamians
Bhutanese
Batswana | Batswanas
Belarusian | Belarusians | Belarussian | Belarussians | Byelorussian | Belarusan
Belizean | Belizeans
Canadian | Canadians
Congolese
Central African | Central Africans
Swiss
Ivorian | Ivorians
Chilean | Chileans
Cameroonian | Cameroonians
Chinese
Colombian | Colombians
Costa Rican | Costa Ricans
Cuban | Cubans
Cape Verdean | Cape Verdeans
Curaçao | Curaçaos
Cypriot | Cypriots
Czech | Czechs
German
Djibouti | Djiboutis
Danish | Dane | Danes
Algerian | Algerians
Ecuadorean | Ecuadoreans
Estonian | Estonians
Egyptian | Egyptians
Western Sahara | Western Saharas
Eritrean | Eritreans
Spanish | Spaniard | Spaniards
Ethiopian | Ethiopians
Finnish | Finn | Finns
Fijian | Fijians
Micronesian | Micronesians
French | Frenchman | Frenchmen | Frenchwoman
Gabonese
British | Briton | Britons | Brit | Brits | UK citizens
Grenadian | Grenadians
Georgian | Georgians
Guernsey | Guernseys
Ghanaian | Ghanaians
Gibraltar | Gibraltars
Greenland | Greenlands
Gambian | Gambians
Guinean | Guineans
Guadeloupe | Guadeloupes
Equatorial Guinean | Equatorial Guineans
Greek | Greeks
Guatemalan | Guatemalans
Guam | Guams
Guinea-Bissauan | Guinea-Bissauans
Guyanese
Hong Kong | Hong Kongs
Honduran | Hondurans
Croatian | Croatians | Croat | Croats
Haitian | Haitians
Hungarian | Hungarians
Indonesian | Indonesians
Irish | Irishman
Israeli | Israelis
Manx
Indian | Indians
Iraqi | Iraqis
Iranian | Iranians
Icelandic | Icelander | Icelanders
Italian | Italians
Jersey | Jerseys
Jamaican | Jamaicans
Jordanian | Jordanians
Japanese
Kenyan | Kenyans
Kyrgyz
Cambodian | Cambodians
I-Kiribati | I-Kiribatis
Comoran | Comorans
North Korean | North Koreans
South Korean | South Koreans | Korean | Koreans
Kuwaiti | Kuwaitis
Kazakh | Kazakhs | Kazakhstani
Laotian | Laotians
Lebanese
Saint Lucian | Saint Lucians
Liechtensteiner | Liechtensteiners
Sri Lankan | Sri Lankans
Liberian | Liberians
Mosotho | Mosothos
Lithuanian | Lithuanians
Luxembourger | Luxembourgish
Latvian | Latvians
Libyan | Libyans
Moroccan | Moroccans
Monacan | Monacans
Moldovan | Moldovans
Montenegrin | Montenegrins
Malagasy
Marshallese
Macedonian | Macedonians
Malian | Malians
Burmese
Mongolian | Mongolians
Macao | Macaos
Martinique | Martiniques
Mauritanian | Mauritanians
Montserrat | Montserrats
Maltese
Mauritian | Mauritians
Maldivan | Maldivans
Malawian | Malawians
Mexican | Mexicans
Malaysian | Malaysians
Mozambican | Mozambicans
Namibian | Namibians
New Caledonia | New Caledonias
Nigerien | Nigeriens
Nigerian | Nigerians
Nicaraguan | Nicaraguans
Dutch | Dutchman
Norwegian | Norwegians
Nepalese
Nauruan | Nauruans
Niue | Niues
New Zealander | New Zealanders | Kiwis
Omani | Omanis
Panamanian | Panamanians
Peruvian | Peruvians
Papua New Guinea | Papua New Guineas
Filipino | Filipinos | Filipina | Philippine
Pakistani | Pakistanis
Polish | Pole | Poles
Pitcairn | Pitcairns
Puerto Rico | Puerto Ricos
Palestinian | Palestinians
Portuguese
Palauan | Palauans
Paraguayan | Paraguayans
Qatari | Qataris
Reunion | Reunions
Romanian | Romanians
Serbian | Serbians | Serb | Serbs
Russian | Russians
Rwandan | Rwandans
Saudi | Saudis | Saudi Arabian
Solomon Islander | Solomon Islanders
Seychellois
Sudanese
Swedish | Swede | Swedes
Singaporean | Singaporeans
Saint Helena | Saint Helenas
Slovenian | Slovene | Slovenians | Slovenes
Slovak | Slovaks | Slovakian
Sierra Leonean | Sierra Leoneans
San Marinese
Senegalese
Somali | Somalis
Surinamer | Surinamers
South Sudan | South Sudans
Sao Tomean | Sao Tomeans
Salvadoran | Salvadorans
Syrian | Syrians
Swazi | Swazis
Chadian | Chadians
Togolese
Thai | Thais
Tajik | Tajiks | Tajikistani
Tokelau | Tokelaus
East Timorese
Turkmen
Tunisian | Tunisians
Tongan | Tongans
Turkish | Turk | Turks
Tuvaluan | Tuvaluans
Taiwanese
Tanzanian | Tanzanians
Ukrainian | Ukrainians
Ugandan | Ugandans
American | Americans | US citizens
Uruguayan | Uruguayans
Uzbek | Uzbeks
Venezuelan | Venezuelans
Vietnamese
Vanuatu | Vanuatus
Welsh
Samoan | Samoans
Kosovo | Kosovos
Yemeni | Yemenis
Mayotte | Mayottes
South African | South Africans
Zambian | Zambians
Zimbabwean | Zimbabweans
European | Europeans
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
LGBT
`,
);
