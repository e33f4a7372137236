import { table } from './table.js';

/**
 * International bodies with their acronyms. Own table from common knowledge. Wikidata ids are facts, compared with the
 * Supraverden list (see NOTICE); no name or row of it is taken over.
 */
export const bodies = table(
  'bodies',
  'organization',
  `
United Nations | UN | U.N. | United Nations Organization | UNO # Q1065
United Nations Security Council | UN Security Council | U.N. Security Council | Security Council | UNSC # Q37470
United Nations General Assembly | UN General Assembly | U.N. General Assembly | General Assembly | UNGA # Q47423
United Nations Human Rights Council | UN Human Rights Council | Human Rights Council | UNHRC # Q205650
United Nations High Commissioner for Refugees | UNHCR | UN Refugee Agency
United Nations Children's Fund | UNICEF # Q740308
United Nations Educational, Scientific and Cultural Organization | UNESCO # Q7809
United Nations Development Programme | UNDP # Q161718
United Nations Relief and Works Agency | UNRWA
United Nations Environment Programme | UNEP # Q182016
UN Women
United Nations Office for the Coordination of Humanitarian Affairs | OCHA
World Food Programme | WFP | World Food Program # Q204344
World Health Organization | WHO | World Health Organisation # Q7817
Pan American Health Organization | PAHO # Q1856835
International Labour Organization | ILO | International Labor Organization # Q54129
International Maritime Organization | IMO # Q201054
International Civil Aviation Organization | ICAO # Q125761
International Organization for Migration | IOM # Q472311
Food and Agriculture Organization | FAO # Q82151
World Trade Organization | WTO | World Trade Organisation # Q7825
World Bank | ?the Bank | World Bank Group # Q7164
International Monetary Fund | IMF # Q7804
International Atomic Energy Agency | IAEA # Q41984
International Energy Agency | IEA # Q826700
International Court of Justice | ICJ | World Court # Q7801
International Criminal Court | ICC # Q47488
International Criminal Police Organization | Interpol | INTERPOL # Q8475
Intergovernmental Panel on Climate Change | IPCC
European Union | EU | E.U. # Q458
European Commission # Q8880
European Parliament # Q8889
European Council # Q8886
Council of the European Union | Council of the EU # Q8896
European Central Bank | ECB # Q8901
European Court of Human Rights | ECHR | ECtHR # Q122880
Court of Justice of the European Union | European Court of Justice | CJEU # Q4951
European External Action Service | EEAS # Q672941
European Investment Bank # Q192247
European Bank for Reconstruction and Development | EBRD # Q488981
Europol
Frontex
Eurogroup
Council of Europe # Q8908
Parliamentary Assembly of the Council of Europe | PACE
Venice Commission
Organization for Security and Co-operation in Europe | OSCE | O.S.C.E. | Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe # Q81299
Office for Democratic Institutions and Human Rights | ODIHR
North Atlantic Treaty Organization | NATO | Nato | North Atlantic Alliance | North Atlantic Council # Q7184
NATO-Russia Council
Commonwealth of Independent States | CIS # Q7779
Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation # Q318693
Union State | Union State of Russia and Belarus # Q166110
Eurasian Economic Union | EAEU | EEU | Eurasian Union # Q4173083
Eurasian Economic Commission
Shanghai Cooperation Organization | SCO | Shanghai Cooperation Organisation
BRICS | BRICS Plus
Group of Seven | G7 | G-7 # Q1764511
Group of Eight | G8 | G-8
Group of Twenty | G20 | G-20 # Q19771
Group of 77 | G77
Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and Development # Q41550
Organization of the Petroleum Exporting Countries | OPEC # Q7795
OPEC+ | OPEC Plus
Gas Exporting Countries Forum | GECF # Q1031255
African Union | AU # Q7159
Economic Community of West African States | ECOWAS # Q193272
Southern African Development Community | SADC # Q816706
East African Community # Q337456
Intergovernmental Authority on Development | IGAD # Q499039
Arab League | League of Arab States # Q7172
Gulf Cooperation Council | GCC # Q217172
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation # Q47543
Association of Southeast Asian Nations | ASEAN # Q7768
Asia-Pacific Economic Cooperation | APEC
South Asian Association for Regional Cooperation | SAARC # Q145700
Pacific Islands Forum | PIF # Q757276
Asian Development Bank | ADB # Q188822
Asian Infrastructure Investment Bank | AIIB # Q18109843
Inter-American Development Bank # Q1153087
African Development Bank # Q340195
Organization of American States | OAS # Q123759
Mercosur
Caribbean Community | CARICOM # Q205995
Union of South American Nations | UNASUR # Q4230
Community of Latin American and Caribbean States | CELAC
Commonwealth of Nations | ?the Commonwealth
Non-Aligned Movement
Visegrad Group | Visegrad Four | V4
Nordic Council # Q146165
Bucharest Nine
Normandy Four | Normandy Format
Minsk Group | OSCE Minsk Group
Trilateral Contact Group
Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons # Q842490
Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
International Committee of the Red Cross | ICRC | Red Cross | International Red Cross # Q5987345
Red Crescent
International Federation of Red Cross and Red Crescent Societies | IFRC
Doctors Without Borders | Médecins Sans Frontières | MSF
Amnesty International
Human Rights Watch | HRW
Reporters Without Borders | RSF
Committee to Protect Journalists | CPJ
Transparency International
Greenpeace
Oxfam
International Olympic Committee | IOC
World Anti-Doping Agency | WADA
Financial Action Task Force | FATF # Q681487
FIFA
UEFA
?Quad
AUKUS
Five Eyes
World Economic Forum | WEF
International Organization for Standardization | ISO
World Meteorological Organization | WMO # Q170424
International Telecommunication Union | ITU # Q376150
Bank for International Settlements | BIS # Q309195
Paris Club
Gavi
Bilderberg Group
Warsaw Pact
Black Sea Economic Cooperation | BSEC
GUAM
European Free Trade Association | EFTA # Q166546
Islamic State | ISIS | ISIL | Daesh | Islamic State of Iraq and Syria | ISIS-K
al-Qaeda | Al Qaeda | al Qaeda | al-Qaida | Al-Qaeda
Taliban
Hamas
Hezbollah | Hizbollah | Hizbullah
Palestinian Authority
Palestine Liberation Organization | PLO
Fatah
Islamic Jihad | Palestinian Islamic Jihad
Houthis | Houthi
Boko Haram
Al-Shabaab | al-Shabaab
Muslim Brotherhood
Kurdistan Workers' Party | PKK
Syrian Democratic Forces | SDF
Free Syrian Army
Wagner Group | Wagner | PMC Wagner
Irish Republican Army | IRA
Hayat Tahrir al-Sham
Haqqani Network
Lashkar-e-Taiba
FARC
Sinaloa Cartel
Tren de Aragua
MS-13
`,
);
