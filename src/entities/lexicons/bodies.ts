import { table } from './table.js';

/** International bodies with their acronyms. Own table from common knowledge; ids checked against public facts. */
export const bodies = table('bodies', 'organization', `
United Nations | UN | U.N. | United Nations Organization | UNO # Q1065
United Nations Security Council | UN Security Council | U.N. Security Council | Security Council | UNSC # Q37470
United Nations General Assembly | UN General Assembly | U.N. General Assembly | General Assembly | UNGA # Q47423
United Nations Human Rights Council | UN Human Rights Council | Human Rights Council | UNHRC
United Nations High Commissioner for Refugees | UNHCR | UN Refugee Agency
United Nations Children's Fund | UNICEF # Q740308
United Nations Educational, Scientific and Cultural Organization | UNESCO # Q7809
United Nations Development Programme | UNDP
United Nations Relief and Works Agency | UNRWA
United Nations Environment Programme | UNEP
UN Women
United Nations Office for the Coordination of Humanitarian Affairs | OCHA
World Food Programme | WFP | World Food Program
World Health Organization | WHO | World Health Organisation # Q7817
Pan American Health Organization | PAHO
International Labour Organization | ILO | International Labor Organization
International Maritime Organization | IMO
International Civil Aviation Organization | ICAO
International Organization for Migration | IOM
Food and Agriculture Organization | FAO
World Trade Organization | WTO | World Trade Organisation # Q7825
World Bank | ?the Bank | World Bank Group # Q7164
International Monetary Fund | IMF # Q7804
International Atomic Energy Agency | IAEA
International Energy Agency | IEA
International Court of Justice | ICJ | World Court
International Criminal Court | ICC
International Criminal Police Organization | Interpol | INTERPOL
Intergovernmental Panel on Climate Change | IPCC
European Union | EU | E.U. # Q458
European Commission # Q8880
European Parliament # Q8889
European Council # Q8886
Council of the European Union | Council of the EU # Q8896
European Central Bank | ECB
European Court of Human Rights | ECHR | ECtHR
Court of Justice of the European Union | European Court of Justice | CJEU
European External Action Service | EEAS
European Investment Bank
European Bank for Reconstruction and Development | EBRD
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
Union State | Union State of Russia and Belarus
Eurasian Economic Union | EAEU | EEU | Eurasian Union
Eurasian Economic Commission
Shanghai Cooperation Organization | SCO | Shanghai Cooperation Organisation
BRICS | BRICS Plus
Group of Seven | G7 | G-7 # Q1764511
Group of Eight | G8 | G-8
Group of Twenty | G20 | G-20 # Q19771
Group of 77 | G77
Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and Development
Organization of the Petroleum Exporting Countries | OPEC
OPEC+ | OPEC Plus
Gas Exporting Countries Forum | GECF
African Union | AU
Economic Community of West African States | ECOWAS
Southern African Development Community | SADC
East African Community
Intergovernmental Authority on Development | IGAD
Arab League | League of Arab States
Gulf Cooperation Council | GCC
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation
Association of Southeast Asian Nations | ASEAN # Q7768
Asia-Pacific Economic Cooperation | APEC
South Asian Association for Regional Cooperation | SAARC
Pacific Islands Forum | PIF
Asian Development Bank | ADB
Asian Infrastructure Investment Bank | AIIB
Inter-American Development Bank
African Development Bank
Organization of American States | OAS
Mercosur
Caribbean Community | CARICOM
Union of South American Nations | UNASUR
Community of Latin American and Caribbean States | CELAC
Commonwealth of Nations | ?the Commonwealth
Non-Aligned Movement
Visegrad Group | Visegrad Four | V4
Nordic Council
Bucharest Nine
Normandy Four | Normandy Format
Minsk Group | OSCE Minsk Group
Trilateral Contact Group
Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons
Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
International Committee of the Red Cross | ICRC | Red Cross | International Red Cross
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
Financial Action Task Force | FATF
FIFA
UEFA
?Quad
AUKUS
Five Eyes
World Economic Forum | WEF
International Organization for Standardization | ISO
World Meteorological Organization | WMO
International Telecommunication Union | ITU
Bank for International Settlements | BIS
Paris Club
Gavi
Bilderberg Group
Warsaw Pact
Black Sea Economic Cooperation | BSEC
GUAM
European Free Trade Association | EFTA
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
`);
