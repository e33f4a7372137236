import { table } from './table.js';

/** News media of the world with what they are called in English transcripts. Own table. */
export const outlets = table(
  'outlets',
  'outlet',
  `
Kommersant FM | Kommersant-FM
Kommersant
Govorit Moskva | Moscow Speaks
TV Rain | Dozhd | TV Dozhd | Rain TV
Meduza
RIA Novosti | RIA | Ria Novosti
TASS | ITAR-TASS | Itar-Tass | Tass # Q223799
Interfax | Interfax-Ukraine
Russia Today | ?RT
Sputnik | Radio Sputnik
Rossiya Segodnya
Rossiya 1 | Rossiya-1 | Rossiya 24 | Russia 24 | Rossiya TV
Channel One | Channel One Russia | First Channel | Pervy Kanal
NTV
REN TV
VGTRK
Vesti | Vesti FM
?Zvezda
?Life | ?LIFE
?Mash
Izvestia | Izvestiya
Vedomosti
Novaya Gazeta | Novaya Gazeta Europe
Nezavisimaya Gazeta
Rossiyskaya Gazeta
Komsomolskaya Pravda
Moskovsky Komsomolets
Argumenty i Fakty
Pravda
Gazeta.ru
Lenta.ru
Fontanka
RBC | RBK | RBC TV
Echo of Moscow | Ekho Moskvy | Echo Moskvy
Radio Svoboda
Radio Liberty | Radio Free Europe | RFE/RL | Radio Free Europe/Radio Liberty
?Current Time
Mediazona
The Insider | ?Insider
?The Bell
The Moscow Times | Moscow Times
Bellingcat
Proekt
iStories | Important Stories
Verstka
Agentstvo
Belsat
Nexta | NEXTA
Tut.by | TUT.BY
BelTA | Belta
Nasha Niva
Zerkalo
Ukrainska Pravda | Ukrayinska Pravda
Ukrinform
UNIAN
Hromadske
Suspilne
Kyiv Independent | The Kyiv Independent
Kyiv Post
?1+1
?Strana
Channel 5
Zerkalo Nedeli
Azatutyun
Armenpress
?Trend
?Report
Azertac
Imedi
Rustavi 2
Mtavari
Civil.ge
Kazinform
Tengrinews
?Khabar
Kloop
24.kg
UzA
Gazeta.uz
NewsMaker
Delfi
Postimees
LRT
ERR
LETA
BNS
Xinhua | Xinhua News Agency | Xinhua News # Q204839
CCTV | China Central Television
CGTN | China Global Television Network
People's Daily
China Daily
Global Times
China News Service | CNS
China National Radio
China Radio International | China Review News
Beijing Daily | Beijing Youth Daily
Caixin
?The Paper
Phoenix TV | Phoenix Television
South China Morning Post | SCMP
Ta Kung Pao
Hong Kong Economic Times
Shenzhen TV | Shenzhen Satellite TV
Hubei Media Group
Macau Monthly
Taiwan News
Central News Agency
NHK
Kyodo | Kyodo News
Asahi Shimbun | Asahi
Mainichi Shimbun | Mainichi
Yomiuri Shimbun | Yomiuri
Nikkei
Sankei Shimbun | Sankei
Jiji Press | Jiji
Japan Times | The Japan Times
Fuji TV
TBS
Yonhap | Yonhap News Agency
KBS
MBC
SBS
Chosun Ilbo
JoongAng Ilbo
Korea Herald
Press Trust of India | PTI
Asian News International | ANI
Times of India | The Times of India
The Hindu
Hindustan Times
Indian Express | The Indian Express
NDTV
India Today
The Economic Times | Economic Times
?Dawn
Geo News | Geo TV
ARY News
?Daily Star
Bernama
The Straits Times | Straits Times
Channel NewsAsia | CNA
Bangkok Post
Jakarta Post | The Jakarta Post
Antara
?Tempo
Kompas
Rappler
Philippine Daily Inquirer
ABS-CBN
GMA
Manila Times
Vietnam News Agency
Al Jazeera | Aljazeera | Al-Jazeera # Q26938
Al Arabiya | Al-Arabiya
Sky News Arabia
Al Mayadeen
Asharq Al-Awsat | Asharq News | Asharq
Al Hadath
MBN | Alhurra
WAFA
?SPA | Saudi Press Agency
Al-Ahram | Al Ahram
?MENA
IRNA
Fars News | Fars
Tasnim
Press TV
Iran International
Anadolu Agency | Anadolu
TRT | TRT World
Hurriyet | Hürriyet
Daily Sabah | ?Sabah
Cumhuriyet
Haaretz
Jerusalem Post | The Jerusalem Post
Times of Israel | The Times of Israel
Yedioth Ahronoth | Ynet
i24 | i24NEWS
Channel 12 | Channel 13 | Channel 14
?Kan
Rudaw
Kurdistan 24
BBC | BBC News | British Broadcasting Corporation | BBC Radio | BBC World Service | BBC Russian | BBC Newsnight | BBC Radio 4 # Q9531
ITV | ITV News
Sky News | ?Sky
Channel 4 News | Channel 4
Reuters | Thomson Reuters # Q130879
The Times | ?Times | Times of London | The Times of London
The Sunday Times | Sunday Times
The Guardian | ?Guardian
?The Observer | ?Observer
The Telegraph | Daily Telegraph | The Daily Telegraph | Sunday Telegraph | ?Telegraph
Financial Times | The Financial Times | FT
The Economist | ?Economist
The Independent | ?Independent
Daily Mail | The Daily Mail | Mail on Sunday | Mail Online
The Sun | ?Sun
Daily Mirror | ?The Mirror
Daily Express
Evening Standard
New Statesman
The Spectator | ?Spectator
LBC
GB News
TalkTV
Irish Times | The Irish Times
RTÉ | RTE
The Scotsman
STV
AFP | Agence France-Presse | Agence France Presse # Q40464
Le Monde
Le Figaro
Libération
Le Parisien
France 24 | France24
France 2 | France Télévisions | TF1 | BFM TV | BFMTV | LCI
RFI | Radio France Internationale | Radio France
L'Express
Le Point
Mediapart
Deutsche Welle | DW
Der Spiegel | Spiegel
Die Zeit
Die Welt | ?Welt
?Bild
Frankfurter Allgemeine Zeitung | FAZ | Frankfurter Allgemeine
Süddeutsche Zeitung | Sueddeutsche Zeitung
Handelsblatt
ARD
ZDF
dpa | DPA | Deutsche Presse-Agentur
n-tv
RTL
Neue Zürcher Zeitung | NZZ
Der Standard
ORF
ANSA
Corriere della Sera
La Repubblica
La Stampa
Il Sole 24 Ore
RAI | Rai
EFE
El País | El Pais
El Mundo
ABC Spain
RTVE
La Vanguardia
Lusa
Público
Politico Europe
Euronews
Euractiv
EUobserver
Gazeta Wyborcza
Rzeczpospolita
PAP
TVP
TVN
Polsat
RMF FM
MTI
Telex
?444
?Index
Hospodářské noviny
Czech Television
Radio Prague
Digi24
Jutarnji List
B92
Tanjug
N1
Kathimerini
ANT1
ERT
De Telegraaf
NRC
NOS
VRT
Le Soir
NRK
Aftenposten
?VG
SVT
Dagens Nyheter
Expressen
?TT
?DR
Politiken
Berlingske
YLE | Yle
Helsingin Sanomat
Associated Press | AP | The Associated Press | A.P. # Q40469
The New York Times | New York Times | NYT | N.Y. Times # Q9684
The Washington Post | Washington Post | WaPo # Q166032
The Wall Street Journal | Wall Street Journal | WSJ | ?Journal | The Journal # Q164746
USA Today
Los Angeles Times | LA Times | L.A. Times
Chicago Tribune
Boston Globe | The Boston Globe
Boston Herald
Miami Herald
Dallas Morning News
Houston Chronicle
San Francisco Chronicle
Philadelphia Inquirer
Baltimore Sun
New York Post
New York Daily News | ?Daily News
Newsday
Washington Times | The Washington Times
Washington Examiner
Washington Free Beacon
Christian Science Monitor
Politico | POLITICO
Axios
The Hill | ?the Hill
Roll Call
Semafor
Punchbowl | Punchbowl News
NOTUS
?The Dispatch
The Bulwark
The Daily Beast | Daily Beast
The Daily Caller | Daily Caller
The Daily Wire | Daily Wire
Daily Signal
The Federalist
Breitbart | Breitbart News
Newsmax
One America News | OAN | OANN | One America News Network
The Epoch Times | Epoch Times
?The Blaze | Blaze TV
Real America's Voice
Just the News
Townhall
National Review
The Atlantic | ?Atlantic
The New Yorker
New York Magazine
Time magazine | ?Time | TIME
Newsweek
?The Nation
The New Republic
Foreign Policy
?Foreign Affairs
Vanity Fair
Rolling Stone
Mother Jones
?Slate
?Salon
?Vox
BuzzFeed | BuzzFeed News
HuffPost | Huffington Post | The Huffington Post
Business Insider
?Vice | Vice News
ProPublica
The Intercept
The Marshall Project
The 19th
The Grio | TheGrio
NPR | National Public Radio
PBS | PBS NewsHour | NewsHour
C-SPAN | CSPAN
CNN | Cable News Network | CNN International # Q48340
MSNBC | MS NOW
NBC | NBC News | NBC Nightly News
CBS | CBS News | CBS Radio
ABC | ABC News | ABC News Radio | Australian Broadcasting Corporation
Fox News | FOX News | ?FOX | ?Fox | Fox News Channel | FOX Business | Fox Business | Fox News Radio # Q186068
CNBC
Bloomberg | Bloomberg News | Bloomberg TV
Dow Jones | Dow Jones Newswires
MarketWatch
Barron's
?Forbes
?Fortune
UPI | United Press International
McClatchy
Gannett
?Hearst
Scripps | Scripps News
?Sinclair
NewsNation
Yahoo News | Yahoo
Voice of America | VOA
Radio Free Asia
Univision
Telemundo
EWTN
CBN | CBN News | Christian Broadcasting Network
Salem Radio | ?Salem
Sirius XM | SiriusXM
American Urban Radio Networks | American Urban Radio | AURN
Meet the Press | Face the Nation | ?This Week | ?State of the Union | 60 Minutes | Good Morning America | Fox & Friends | Morning Joe | Today Show | Nightline | Hardball | Face The Nation
Joe Rogan Experience
CBC | CBC News | Canadian Broadcasting Corporation | Radio-Canada
CTV | CTV News
Global News
Globe and Mail | The Globe and Mail
Toronto Star
National Post
La Presse
Le Devoir
Canadian Press | The Canadian Press
Reforma
El Universal
La Jornada
Milenio
Televisa
Proceso
Excélsior
Notimex
Aristegui Noticias
Folha de S.Paulo | ?Folha
O Globo | Globo | TV Globo
Estadão | O Estado de S. Paulo
Clarín | Clarin
La Nación
Página/12
Infobae
El Mercurio
El Tiempo
El Espectador
Caracol
Telesur | teleSUR
Prensa Latina
Granma
El Comercio
El Nacional
ABC Radio | ABC Radio National | ?7.30 | ?Insiders | ?Q&A | Four Corners | Triple J
Sky News Australia
Seven Network | Channel Seven | 7 News | 7NEWS | ?Sunrise
Nine Network | Channel Nine | Nine News | 9News | ?Today
Network Ten | Channel Ten | Ten News | 10 News | ?The Project
SBS News
The Australian | ?Australian
?The Age
Sydney Morning Herald | The Sydney Morning Herald | SMH
Australian Financial Review | AFR | The Australian Financial Review | Financial Review
Daily Telegraph Sydney
Herald Sun
Courier Mail | Courier-Mail
The West Australian | West Australian
?The Mercury
?The Advertiser
Canberra Times
Guardian Australia
News Corp
AAP | Australian Associated Press
2GB | 3AW | 4BC | 6PR | 2SM | 5AA | 6PR Perth
Fiji Times | Fiji Sun | Fiji Broadcasting Corporation
Radio New Zealand | RNZ
TVNZ
New Zealand Herald | NZ Herald
?Stuff
Newshub
?Newsroom
PNG Post-Courier
Pacnews
News24
SABC
eNCA
Mail & Guardian | Mail and Guardian
Daily Maverick
Sunday Times South Africa
?The Punch
Premium Times
The Vanguard
Channels Television
Daily Nation
?The Standard
The East African | EastAfrican
?New Vision
Daily Monitor
?The Herald
AllAfrica
Nation Media Group
Jeune Afrique
Ethiopian News Agency
Scanpix | SCANPIX
EPA Images
Getty | Getty Images
Wikileaks | WikiLeaks
Telegram channel Baza | Baza
?Shot
?112
Ostorozhno Novosti
SVTV
Znak
URA.RU | Ura.ru
Daily Storm
Regnum | REGNUM
Rosbalt
`,
);
