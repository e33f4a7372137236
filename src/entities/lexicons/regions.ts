import { table } from './table.js';

/** Regions, continents, seas, disputed lands and sites of politics. Own table.  */
export const regions = table(
  'regions',
  'place',
  `
Europe | Eastern Europe | Western Europe | Central Europe
Asia | Central Asia | Southeast Asia | South Asia | East Asia | South-East Asia
Africa | North Africa | West Africa | East Africa | Sub-Saharan Africa | sub-Saharan Africa
Middle East | Near East
North America
South America
Latin America
Central America
Caribbean
Oceania
Antarctica
Arctic
Indo-Pacific | Asia-Pacific | Asia Pacific
Pacific | Pacific Ocean | South Pacific
Atlantic | Atlantic Ocean
Indian Ocean
Balkans | Western Balkans
Baltics | Baltic States | Baltic states | Baltic Sea
Caucasus | South Caucasus | North Caucasus
Scandinavia
Siberia
Ural | Urals
Volga
Sahel
Horn of Africa
Levant
Maghreb
Persian Gulf | Arabian Gulf
Gulf of Mexico
Gulf Coast
West Coast
East Coast
Midwest
Black Sea
Red Sea
Mediterranean | Mediterranean Sea
South China Sea
East China Sea
Sea of Azov
Caspian Sea | Caspian
Strait of Hormuz | Straits of Hormuz | Hormuz
Taiwan Strait
Suez Canal
Panama Canal
Bosphorus
Kerch Strait | Kerch
Dead Sea
Korean Peninsula | Korean peninsula
Arabian Peninsula
Golan Heights | Golan
West Bank
Gaza | Gaza Strip
East Jerusalem
Temple Mount
Sinai
Kurdistan
Crimea | Autonomous Republic of Crimea
Donbas | Donbass
Donetsk
Luhansk | Lugansk
Zaporizhzhia | Zaporizhia | Zaporozhye
Kherson
Kharkiv | Kharkov
Mariupol
Bakhmut
Bucha
Kursk | Kursk region
Belgorod
Kaliningrad
Chechnya
Dagestan
Ingushetia
Tatarstan
Bashkortostan
Nagorno-Karabakh | Karabakh | Artsakh
Abkhazia
South Ossetia
Transnistria
Gagauzia
Idlib
Helmand
Kandahar
Kashmir
Xinjiang
Tibet
Inner Mongolia
Guangdong
Darfur
Tigray
Catalonia
Basque Country
Scotland
England
Wales
Northern Ireland
Great Britain | Britain | United Kingdom of Great Britain and Northern Ireland
Bavaria
Saxony
Lombardy
Sicily
Crete
Corsica
Normandy
Ontario
Quebec | Québec
Alberta
British Columbia
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland
New South Wales | NSW
Queensland
Tasmania
South Australia
Western Australia
Northern Territory
Australian Capital Territory | ACT
~Victoria
Torres Strait
Soviet Union | USSR | U.S.S.R. # Q15180
East Germany
West Germany
Czechoslovakia
Yugoslavia
`,
);

/** The states of the United States, and other places of its politics, each an entry of its own. */
export const unitedStates = table(
  'states',
  'place',
  `
Alabama
Alaska
Arizona
Arkansas
California # Q99
Colorado
Connecticut
Delaware
Florida # Q812
Hawaii | Hawai'i
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York | New York State
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas # Q1439
Utah
Vermont
~Virginia
Washington State | Washington state
~Washington
West Virginia
Wisconsin
Wyoming
District of Columbia | D.C. | DC
Washington, D.C. | Washington DC | Washington D.C. | Washington, DC # Q61
New York City | NYC # Q60
Manhattan
Brooklyn
Queens
Bronx
Los Angeles | L.A. # Q65
San Francisco
Silicon Valley
Hollywood
Mar-a-Lago
Camp David
Capitol Hill
Capitol | U.S. Capitol | US Capitol
Rose Garden
Guantanamo | Guantanamo Bay | Gitmo | Guantánamo
Ground Zero
Red Square
Tiananmen Square
Maidan Square
Long Island
Long Beach
Cape Canaveral
Fort Bragg
Andrews Air Force Base | Joint Base Andrews
Rio Grande
Great Lakes
Lake Michigan
Rust Belt
Bible Belt
Uvalde
Parkland
Sandy Hook
East Palestine
Springfield
Chernobyl | Chornobyl
Fukushima
Hiroshima
Nagasaki
Auschwitz
Yalta
Potsdam
`,
);
