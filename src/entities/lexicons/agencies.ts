import { table } from './table.js';

/** Ministries, agencies, courts, parliaments, parties and armed forces of many countries. Own table. */
export const agencies = table(
  'agencies',
  'organization',
  `
White House # Q35525
Oval Office
National Security Council | NSC
National Economic Council | NEC
Council of Economic Advisers | CEA
Office of Management and Budget | OMB
Congressional Budget Office | CBO
Government Accountability Office | GAO
Congress | U.S. Congress | United States Congress | US Congress # Q11268
Senate | U.S. Senate | United States Senate | US Senate
House of Representatives | U.S. House of Representatives | ?the House
Senate Foreign Relations Committee
Senate Armed Services Committee | Armed Services Committee
Senate Judiciary Committee | House Judiciary Committee | Judiciary Committee
House Foreign Affairs Committee | Foreign Affairs Committee
House Oversight Committee | Oversight Committee
Ways and Means Committee
Senate Intelligence Committee | House Intelligence Committee | Intelligence Committee
Appropriations Committee
January 6th Committee | January 6 Committee
Freedom Caucus | House Freedom Caucus
Supreme Court | U.S. Supreme Court | US Supreme Court | United States Supreme Court | Supreme Court of the United States | SCOTUS
Federal Reserve | Fed | Federal Reserve Board | Federal Reserve System | Federal Reserve Bank
Federal Open Market Committee | FOMC
Board of Governors
State Department | Department of State | U.S. State Department | US State Department
Department of Defense | Defense Department | DOD | DoD | Department of War
Pentagon
Joint Chiefs of Staff | Joint Chiefs
Department of Justice | Justice Department | DOJ | U.S. Department of Justice
Department of the Treasury | Treasury Department | Treasury | U.S. Treasury
Department of Homeland Security | DHS | Homeland Security
Department of Commerce | Commerce Department
Department of Energy | Energy Department | DOE
Department of Education | Education Department
Department of Labor | Labor Department
Department of Transportation | Transportation Department | DOT
Department of Agriculture | Agriculture Department | USDA
Department of the Interior | Interior Department
Department of Health and Human Services | HHS | Health and Human Services
Department of Housing and Urban Development | HUD
Department of Veterans Affairs | Veterans Affairs | VA
Department of Government Efficiency | DOGE
Federal Bureau of Investigation | FBI | F.B.I. # Q8333
Central Intelligence Agency | CIA | C.I.A. # Q37230
National Security Agency | NSA
Defense Intelligence Agency | DIA
Office of the Director of National Intelligence | ODNI
Drug Enforcement Administration | DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF
Secret Service | U.S. Secret Service | USSS
Immigration and Customs Enforcement | ICE
Customs and Border Protection | CBP | Border Patrol
Transportation Security Administration | TSA
Federal Emergency Management Agency | FEMA
Cybersecurity and Infrastructure Security Agency | CISA
Coast Guard | U.S. Coast Guard
Internal Revenue Service | IRS
Securities and Exchange Commission | SEC
Federal Trade Commission | FTC
Federal Communications Commission | FCC
Federal Aviation Administration | FAA
National Transportation Safety Board | NTSB
Federal Election Commission | FEC
Environmental Protection Agency | EPA
Food and Drug Administration | FDA
Centers for Disease Control and Prevention | CDC | Centers for Disease Control
National Institutes of Health | NIH
Centers for Medicare and Medicaid Services | CMS
National Aeronautics and Space Administration | NASA # Q23548
National Oceanic and Atmospheric Administration | NOAA
National Science Foundation
National Guard
Army Corps of Engineers
U.S. Army | US Army
U.S. Navy | US Navy
U.S. Air Force | US Air Force | Air Force
U.S. Marine Corps | Marine Corps | Marines
Space Force
Central Command | CENTCOM
Indo-Pacific Command | INDOPACOM
European Command | EUCOM
Africa Command | AFRICOM
Southern Command | SOUTHCOM
Cyber Command
U.S. Agency for International Development | USAID | Agency for International Development
Small Business Administration | SBA
Social Security Administration
Office of Personnel Management | OPM
General Services Administration | GSA
U.S. Trade Representative | USTR
National Labor Relations Board | NLRB
Consumer Financial Protection Bureau | CFPB
Bureau of Labor Statistics | BLS
Bureau of Prisons
Postal Service | U.S. Postal Service | USPS
Environmental Protection Authority
Democratic Party
Republican Party | GOP | Grand Old Party
Democratic National Committee | DNC
Republican National Committee | RNC
Libertarian Party
Green Party
Trump administration
Biden administration | Biden-Harris administration
Obama administration
Bush administration
Clinton administration
Reagan administration
Kremlin # Q133274
State Duma | Duma | Russian Duma
Federation Council
Security Council of Russia | Russian Security Council
Federal Security Service | FSB | F.S.B.
Foreign Intelligence Service | SVR
Main Intelligence Directorate | GRU
KGB
Committee for State Security
Federal Guard Service | FSO
Rosgvardia | Russian National Guard
Investigative Committee
Prosecutor General's Office
Central Election Commission | CEC
Roskomnadzor
Rospotrebnadzor
Rosatom
Roscosmos
Rosneft
Gazprom
Lukoil
Sberbank
Rostec
Russian Foreign Ministry | Russian Ministry of Foreign Affairs
Russian Defense Ministry | Russian Ministry of Defense
United Russia
A Just Russia
Communist Party of the Russian Federation
LDPR | Liberal Democratic Party of Russia
Yabloko
Public Chamber
Coordination Council
Belarusian KGB
OMON
Verkhovna Rada
Bankova
Security Service of Ukraine | SBU
Servant of the People
Foreign Ministry | Ministry of Foreign Affairs | Foreign Office | MFA
Defense Ministry | Ministry of Defense | Defence Ministry | Ministry of Defence
Interior Ministry | Ministry of Internal Affairs | Ministry of the Interior
Finance Ministry | Ministry of Finance
Justice Ministry | Ministry of Justice
Health Ministry | Ministry of Health
Energy Ministry | Ministry of Energy
Economy Ministry | Ministry of Economy | Ministry of Economic Development
Education Ministry | Ministry of Education
Culture Ministry | Ministry of Culture
Ministry of Commerce | Commerce Ministry | MOFCOM
Ministry of Transport | Transport Ministry
Ministry of Agriculture | Agriculture Ministry
Emergencies Ministry | Ministry of Emergency Situations | EMERCOM
Home Office
Downing Street | 10 Downing Street | No. 10 | Number 10
Whitehall
House of Commons
House of Lords
Her Majesty's Government | His Majesty's Government
HM Treasury
Foreign, Commonwealth and Development Office | FCDO
MI5
MI6 | Secret Intelligence Service
GCHQ
Scotland Yard | Metropolitan Police
National Health Service | NHS
Bank of England
Conservative Party | ?Tories | Tory Party
Labour Party
Liberal Democrats | Lib Dems
Scottish National Party | SNP
Democratic Unionist Party | DUP
Sinn Féin | Sinn Fein
Plaid Cymru
UK Independence Party | UKIP
Reform UK
Scottish Government
Welsh Government
Scottish Parliament
Australian Government | Federal Government | Albanese Government | Morrison Government
Australian Labor Party | ALP | Labor Party | ?Labor
Liberal Party
National Party | ?Nationals
Australian Greens | ?Greens
One Nation
Reserve Bank | Reserve Bank of Australia | RBA
Australian Federal Police | AFP
ASIO
Australian Defence Force | ADF | Defence Force
Parliament House
High Court
Fair Work Commission
Department of Foreign Affairs and Trade | DFAT
Australian Bureau of Statistics | ABS
Productivity Commission
National Cabinet
Closing the Gap
CSIRO
Bundestag
Bundesrat
Bundeswehr
Christian Democratic Union | CDU
Christian Social Union | CSU
Social Democratic Party | SPD
Free Democratic Party | FDP
Alternative for Germany | AfD
Die Linke
Élysée | Elysee | Elysée Palace | Élysée Palace
Quai d'Orsay
National Assembly
National Front | Front National | National Rally | Rassemblement National
La République En Marche | En Marche
Socialist Party
Communist Party
Chinese Communist Party | Communist Party of China | CCP | CPC
People's Liberation Army | PLA
National People's Congress | NPC
Politburo
State Council
Chinese Foreign Ministry
People's Bank of China | PBOC
Taiwan Affairs Office
Kuomintang | KMT
Democratic Progressive Party | DPP
Liberal Democratic Party | LDP
Komeito
National Diet | Diet
Bank of Japan
Blue House
Workers' Party of Korea
Lok Sabha
Rajya Sabha
Bharatiya Janata Party | BJP
Indian National Congress
Aam Aadmi Party
Justice and Development Party | AKP | AK Party
Republican People's Party | CHP
Knesset
Likud
Israel Defense Forces | IDF | Israeli Defense Forces | IDF
Mossad
Shin Bet
Shas
Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guard | Revolutionary Guards | Revolutionary Guard Corps
Quds Force
Ba'ath Party | Baath Party
Law and Justice | PiS
Civic Platform
Fidesz
Jobbik
Syriza
New Democracy
Podemos
Vox
Partido Popular | People's Party
PSOE
Lega
Five Star Movement
Forza Italia
Brothers of Italy
Sejm
Riksdag
Storting
Folketing
Saeima
Seimas
Riigikogu
Cortes
Dáil | Dáil Éireann | Seanad
African National Congress | ANC
Democratic Alliance
Morena
PRI | Institutional Revolutionary Party
Pemex
Bloc Québécois
New Democratic Party | NDP
Royal Canadian Mounted Police | RCMP
Bank of Canada
Canadian Armed Forces
CSIS | Canadian Security Intelligence Service
Holy See
Orthodox Church | Russian Orthodox Church | Catholic Church
Constitutional Court
Supreme People's Court
High Court of Justice
Central Bank | Bank of Russia
Armed Forces of Ukraine | Ukrainian Armed Forces | AFU
Royal Navy
Royal Air Force | RAF
Red Army
National Rifle Association | NRA
Planned Parenthood
AFL-CIO
United Auto Workers | UAW
Teamsters
American Civil Liberties Union | ACLU
NAACP
Chamber of Commerce | U.S. Chamber of Commerce
AIPAC
Heritage Foundation
Brookings Institution
Council on Foreign Relations
Chatham House
Harvard | Harvard University
Stanford | Stanford University
Yale | Yale University
Oxford University
Cambridge University
Wall Street
New York Stock Exchange | NYSE
Nasdaq | NASDAQ
Goldman Sachs
JPMorgan | JPMorgan Chase | J.P. Morgan | JP Morgan | JP Morgan Chase
Bank of America
Morgan Stanley
Citigroup
Wells Fargo
BlackRock
Lehman Brothers
Google | Alphabet
Facebook
Twitter
Microsoft
Amazon
?Apple
?Meta
Netflix
YouTube
TikTok
ByteDance
Huawei
ZTE
Alibaba
Tencent
OpenAI
Anthropic
Nvidia | NVIDIA
Intel
IBM
Tesla
SpaceX
Starlink
Boeing
Airbus
Lockheed Martin
Raytheon
Northrop Grumman
General Motors | GM
Ford Motor Company | ?Ford
Toyota
Volkswagen
ExxonMobil | Exxon | Exxon Mobil
Chevron
Shell
British Petroleum | BP
Aramco | Saudi Aramco
Nord Stream AG
Pfizer
Moderna
AstraZeneca
Johnson & Johnson
BioNTech
Walmart
Costco
Starbucks
McDonald's
Uber
Qantas
United Airlines
Delta Air Lines
American Airlines
Southwest Airlines
Aeroflot
Belavia
NFL
NBA
MLB
NHL
NCAA
Siemens
Samsung
Sony
Enron
Citizens United
`,
);
