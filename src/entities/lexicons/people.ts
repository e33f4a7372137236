import { table } from './table.js';

/**
 * Holders of office and others most named since 1990, with the spellings that transcripts use.
 * Own table from common knowledge; not complete and not meant to be.
 * A surname stands alone as an alias only where hardly anybody else is meant. Ids only where certain.
 */
export const people = table(
  'people',
  'person',
  `
Vladimir Putin | Putin | Vladimir Vladimirovich Putin | Владимир Путин # Q7747
Dmitry Medvedev | Dmitri Medvedev | Medvedev # Q23530
Boris Yeltsin | Yeltsin # Q34453
Mikhail Gorbachev | Gorbachev # Q30487
Sergey Lavrov | Sergei Lavrov | Lavrov # Q58217
Dmitry Peskov | Dmitri Peskov | Peskov
Maria Zakharova | Zakharova
Sergei Shoigu | Sergey Shoigu | Shoigu
Valery Gerasimov
Andrei Belousov | Andrey Belousov
Mikhail Mishustin | Mishustin
Alexander Bortnikov | Bortnikov
Nikolai Patrushev | Patrushev
Sergei Naryshkin | Naryshkin
Yury Ushakov | Yuri Ushakov
Kirill Dmitriev
Vyacheslav Volodin
Valentina Matviyenko
Ramzan Kadyrov | Kadyrov
Yevgeny Prigozhin | Prigozhin
Alexei Navalny | Alexey Navalny | Navalny
Boris Nemtsov | Nemtsov
Mikhail Khodorkovsky | Khodorkovsky
Elvira Nabiullina
Sergei Skripal | Skripal
Alexander Litvinenko
Viktor Bout
Anna Politkovskaya
Alexander Lukashenko | Alyaksandr Lukashenka | Aleksandr Lukashenko | Lukashenko | Lukashenka # Q2866
Svetlana Tikhanovskaya | Sviatlana Tsikhanouskaya | Svyatlana Tsikhanouskaya | Tikhanovskaya | Tsikhanouskaya
Maria Kolesnikova | Maryia Kalesnikava
Volodymyr Zelensky | Volodymyr Zelenskyy | Vladimir Zelensky | Volodymyr Zelenskiy | Zelensky | Zelenskyy | Zelenskiy # Q3874799
Petro Poroshenko | Poroshenko
Viktor Yanukovych | Yanukovych
Viktor Yushchenko
Yulia Tymoshenko | Tymoshenko
Leonid Kuchma | Kuchma
Leonid Kravchuk
Dmytro Kuleba | Kuleba
Andriy Yermak | Yermak
Andrii Sybiha | Andriy Sybiha
Oleksandr Syrskyi | Syrskyi
Valerii Zaluzhnyi | Valery Zaluzhny
Rustem Umerov
Kyrylo Budanov
Viktor Medvedchuk
Nursultan Nazarbayev | Nazarbayev
Kassym-Jomart Tokayev | Tokayev
Ilham Aliyev | Aliyev
Nikol Pashinyan | Pashinyan
Serzh Sargsyan
Mikheil Saakashvili | Saakashvili
Salome Zourabichvili
Bidzina Ivanishvili
Emomali Rahmon
Shavkat Mirziyoyev
Islam Karimov
Sadyr Japarov
Maia Sandu
Igor Dodon
Donald Trump | Donald J. Trump | Trump | Donald John Trump # Q22686
Joe Biden | Joseph Biden | Joseph R. Biden | Biden # Q6279
Barack Obama | Obama # Q76
George W. Bush | George Walker Bush # Q207
George H. W. Bush | George H.W. Bush | George Herbert Walker Bush # Q23505
Bill Clinton | William Clinton | William J. Clinton # Q1124
Hillary Clinton | Hillary Rodham Clinton # Q6294
Ronald Reagan | Reagan # Q9960
Jimmy Carter # Q23685
Gerald Ford
Richard Nixon | Nixon # Q9588
Lyndon Johnson | Lyndon B. Johnson | LBJ
John F. Kennedy | JFK # Q9696
Robert F. Kennedy Jr. | RFK Jr. | Robert F. Kennedy, Jr.
Dwight Eisenhower | Eisenhower
Harry Truman | Truman
Franklin D. Roosevelt | Franklin Roosevelt | FDR | Franklin Delano Roosevelt
Abraham Lincoln
George Washington
Thomas Jefferson
Kamala Harris # Q10853588
Mike Pence | Pence
J.D. Vance | JD Vance | James David Vance
Dick Cheney | Cheney
Al Gore
Marco Rubio | Rubio
Antony Blinken | Tony Blinken | Blinken
Mike Pompeo | Pompeo
Rex Tillerson | Tillerson
John Kerry
Condoleezza Rice
Colin Powell
Madeleine Albright
Henry Kissinger | Kissinger
Jake Sullivan
John Bolton
Lloyd Austin
Pete Hegseth | Hegseth
Jim Mattis | James Mattis
Robert Gates
Donald Rumsfeld | Rumsfeld
Scott Bessent | Bessent
Janet Yellen | Yellen
Steven Mnuchin | Steve Mnuchin | Mnuchin
Howard Lutnick | Lutnick
Pam Bondi | Bondi
Merrick Garland
Bill Barr | William Barr
Jeff Sessions
Kristi Noem | Noem
Alejandro Mayorkas | Mayorkas
Tom Homan | Homan
Tulsi Gabbard | Gabbard
Kash Patel
John Ratcliffe
Steve Witkoff | Witkoff
Jared Kushner | Kushner
Ivanka Trump
Melania Trump | Melania
Jill Biden
Hunter Biden
Michelle Obama
Keith Kellogg
Mike Waltz
Susie Wiles
Stephen Miller
Steve Bannon | Bannon
Karoline Leavitt | Leavitt
Karine Jean-Pierre | Jean-Pierre
Jen Psaki | Psaki
Kayleigh McEnany | McEnany
Stephanie Grisham
Sarah Huckabee Sanders | Sarah Sanders
Sean Spicer | Spicer
Josh Earnest
Jay Carney
Robert Gibbs
Tammy Bruce
Ned Price
Matthew Miller
Vedant Patel
John Kirby
Sabrina Singh
Pat Ryder
Mark Milley | Milley
Lisa Monaco
Linda Thomas-Greenfield
Samantha Power
Susan Rice
Ron Klain
Anthony Fauci | Fauci
Deborah Birx | Birx
Robert Mueller | Mueller
James Comey | Comey
Christopher Wray | Wray
Jack Smith
Edward Snowden | Snowden
Julian Assange | Assange
Chelsea Manning
Elon Musk | Musk | Elon # Q317521
Mark Zuckerberg | Zuckerberg
Jeff Bezos | Bezos
Bill Gates
Tim Cook
Sam Altman
Nancy Pelosi | Pelosi # Q170581
Mike Johnson
Kevin McCarthy
Paul Ryan
John Boehner | Boehner
Newt Gingrich | Gingrich
Dennis Hastert
Hakeem Jeffries
Chuck Schumer | Schumer
Mitch McConnell | McConnell
John Thune | Thune
Harry Reid
Bernie Sanders | Bernie # Q359442
Elizabeth Warren
Joe Manchin | Manchin
Kyrsten Sinema | Sinema
Lindsey Graham
Ted Cruz
Rand Paul
Mitt Romney | Romney
John McCain | McCain
Adam Schiff
Alexandria Ocasio-Cortez | Ocasio-Cortez | AOC
Marjorie Taylor Greene
Liz Cheney
Ron DeSantis | DeSantis
Gavin Newsom | Newsom
Greg Abbott
Andrew Cuomo | Cuomo
Gretchen Whitmer | Whitmer
Josh Shapiro
Tim Walz | Walz
Nikki Haley
Vivek Ramaswamy | Ramaswamy
Pete Buttigieg | Buttigieg
Eric Adams
Zohran Mamdani | Mamdani
Rudy Giuliani | Giuliani
Michael Bloomberg
Jerome Powell | Jay Powell
Ben Bernanke | Bernanke
Alan Greenspan | Greenspan
Paul Volcker | Volcker
Clarence Thomas
Brett Kavanaugh | Kavanaugh
Amy Coney Barrett
Ketanji Brown Jackson
Ruth Bader Ginsburg
John Roberts
Neil Gorsuch | Gorsuch
Sonia Sotomayor | Sotomayor
Samuel Alito
Jeffrey Epstein | Epstein
Ghislaine Maxwell
George Floyd
Charlie Kirk
Tucker Carlson
Rush Limbaugh
Evan Gershkovich | Gershkovich
Paul Whelan
Brittney Griner
Austin Tice
Angela Merkel | Merkel # Q567
Olaf Scholz | Scholz
Friedrich Merz | Merz
Gerhard Schröder | Gerhard Schroeder
Helmut Kohl | Kohl
Frank-Walter Steinmeier | Steinmeier
Annalena Baerbock | Baerbock
Heiko Maas
Robert Habeck
Boris Pistorius | Pistorius
Emmanuel Macron | Macron # Q3052772
François Hollande | Francois Hollande | Hollande
Nicolas Sarkozy | Sarkozy
Jacques Chirac | Chirac
François Mitterrand | Francois Mitterrand | Mitterrand
Marine Le Pen | Le Pen
Jean-Luc Mélenchon | Jean-Luc Melenchon
Jean-Yves Le Drian
Catherine Colonna
Michel Barnier | Barnier
Tony Blair # Q9545
Gordon Brown
David Cameron
Theresa May
Boris Johnson # Q180589
Liz Truss
Rishi Sunak | Sunak
Keir Starmer | Starmer
Margaret Thatcher | Thatcher # Q7416
John Major
Winston Churchill | Churchill # Q8016
Jeremy Corbyn | Corbyn
Nigel Farage | Farage
Dominic Raab
Dominic Cummings
Jeremy Hunt
Philip Hammond
David Lammy | Lammy
Yvette Cooper
Rachel Reeves
Nicola Sturgeon | Sturgeon
Queen Elizabeth | Queen Elizabeth II | Elizabeth II
King Charles | King Charles III | Prince Charles
Prince Andrew
Prince Harry
Prince William
Kate Middleton
Ursula von der Leyen | von der Leyen
Charles Michel
Donald Tusk | Tusk
Jean-Claude Juncker | Juncker
Josep Borrell | Borrell
Kaja Kallas | Kallas
Federica Mogherini
Catherine Ashton
Javier Solana
António Costa
Roberta Metsola
Christine Lagarde | Lagarde
Mario Draghi | Draghi
Jens Stoltenberg | Stoltenberg
Mark Rutte | Rutte
Anders Fogh Rasmussen
António Guterres | Antonio Guterres | Guterres
Ban Ki-moon
Kofi Annan | Annan
Boutros Boutros-Ghali
Rafael Grossi | Grossi
Tedros Adhanom Ghebreyesus | Tedros
Fatou Bensouda
Karim Khan
Mohamed ElBaradei | ElBaradei
Silvio Berlusconi | Berlusconi
Giorgia Meloni | Meloni
Matteo Salvini | Salvini
Matteo Renzi | Renzi
Giuseppe Conte
Romano Prodi
Pedro Sánchez | Pedro Sanchez
Mariano Rajoy | Rajoy
Carles Puigdemont
José Manuel Albares
Andrzej Duda
Mateusz Morawiecki
Jarosław Kaczyński | Jaroslaw Kaczynski | Kaczynski
Radosław Sikorski | Radoslaw Sikorski | Sikorski
Karol Nawrocki
Lech Wałęsa | Lech Walesa
Viktor Orbán | Viktor Orban | Orbán | Orban
Péter Szijjártó | Peter Szijjarto
Péter Magyar
Robert Fico | Fico
Zuzana Čaputová
Petr Pavel
Petr Fiala
Andrej Babiš | Andrej Babis
Václav Havel | Vaclav Havel
Miloš Zeman | Milos Zeman
Aleksandar Vučić | Aleksandar Vucic | Vučić | Vucic
Slobodan Milošević | Slobodan Milosevic | Milosevic
Milorad Dodik
Klaus Iohannis
Nicușor Dan
Călin Georgescu
Boyko Borisov
Alexis Tsipras | Tsipras
Kyriakos Mitsotakis | Mitsotakis
Recep Tayyip Erdoğan | Recep Tayyip Erdogan | Erdoğan | Erdogan # Q39259
Hakan Fidan
Mevlüt Çavuşoğlu | Mevlut Cavusoglu
Abdullah Öcalan
Fethullah Gülen | Fethullah Gulen
Ekrem İmamoğlu | Ekrem Imamoglu
Mustafa Kemal Atatürk | Ataturk
Sanna Marin
Sauli Niinistö | Sauli Niinisto
Alexander Stubb
Ulf Kristersson
Magdalena Andersson
Mette Frederiksen
Jonas Gahr Støre
Gitanas Nausėda | Gitanas Nauseda
Ingrida Šimonytė
Gabrielius Landsbergis
Dalia Grybauskaitė
Krišjānis Kariņš
Leo Varadkar
Micheál Martin
Enda Kenny
Sebastian Kurz
Alexander Van der Bellen
Jair Bolsonaro | Bolsonaro
Luiz Inácio Lula da Silva | Lula | Lula da Silva
Dilma Rousseff | Rousseff
Javier Milei | Milei
Cristina Fernández de Kirchner | Cristina Kirchner
Gabriel Boric
Gustavo Petro
Iván Duque
Álvaro Uribe
Nicolás Maduro | Nicolas Maduro | Maduro
Hugo Chávez | Hugo Chavez
Juan Guaidó | Juan Guaido | Guaidó | Guaido
María Corina Machado | Maria Corina Machado
Evo Morales
Daniel Ortega
Nayib Bukele | Bukele
Fidel Castro
Raúl Castro | Raul Castro
Miguel Díaz-Canel
Andrés Manuel López Obrador | Andres Manuel Lopez Obrador | López Obrador | AMLO
Claudia Sheinbaum | Sheinbaum
Enrique Peña Nieto | Peña Nieto
Felipe Calderón
Vicente Fox
Carlos Salinas de Gortari
Kilmar Abrego Garcia | Abrego Garcia
Justin Trudeau | Trudeau
Mark Carney
Stephen Harper
Pierre Poilievre | Poilievre
Chrystia Freeland
Mélanie Joly
Doug Ford
François Legault
Jagmeet Singh
Anthony Albanese | Albanese
Scott Morrison
Malcolm Turnbull | Turnbull
Tony Abbott
Kevin Rudd | Rudd
Julia Gillard | Gillard
John Howard
Paul Keating | Keating
Bob Hawke
Peter Dutton | Dutton
Sussan Ley
Penny Wong
Richard Marles | Marles
Jim Chalmers | Chalmers
Chris Bowen
Tanya Plibersek | Plibersek
Barnaby Joyce
Pauline Hanson
Jacinda Ardern | Ardern
Chris Hipkins
Christopher Luxon
Winston Peters
Frank Bainimarama
Sitiveni Rabuka
James Marape
Manasseh Sogavare
Xi Jinping # Q15031
Li Keqiang
Li Qiang
Hu Jintao
Wen Jiabao
Jiang Zemin
Deng Xiaoping
Mao Zedong
Wang Yi
Qin Gang
Yang Jiechi
He Lifeng
Hua Chunying
Zhao Lijian
Wang Wenbin
Mao Ning
Lin Jian
Guo Jiakun
Geng Shuang
Tsai Ing-wen
Lai Ching-te | William Lai
Carrie Lam
Jimmy Lai
Dalai Lama
Jack Ma
Shinzo Abe | Abe Shinzo
Yoshihide Suga
Fumio Kishida | Kishida
Shigeru Ishiba | Ishiba
Sanae Takaichi | Takaichi
Junichiro Koizumi | Koizumi
Yoshimasa Hayashi
Moon Jae-in
Yoon Suk-yeol | Yoon Suk Yeol
Lee Jae-myung | Lee Jae Myung
Park Geun-hye
Kim Jong-un | Kim Jong Un # Q56226
Kim Jong-il | Kim Jong Il
Kim Yo-jong | Kim Yo Jong
Narendra Modi | Modi # Q1058
Manmohan Singh
Rahul Gandhi
Indira Gandhi
Mahatma Gandhi
Subrahmanyam Jaishankar | S. Jaishankar | Jaishankar
Imran Khan
Shehbaz Sharif
Nawaz Sharif
Benazir Bhutto
Pervez Musharraf | Musharraf
Asim Munir
Sheikh Hasina
Muhammad Yunus
Aung San Suu Kyi | Suu Kyi
Min Aung Hlaing
Prayut Chan-o-cha
Thaksin Shinawatra
Hun Sen
Hun Manet
Lee Hsien Loong
Lawrence Wong
Mahathir Mohamad | Mahathir
Anwar Ibrahim
Najib Razak
Joko Widodo | Jokowi
Prabowo Subianto | Prabowo
Suharto
Rodrigo Duterte | Duterte
Ferdinand Marcos Jr. | Bongbong Marcos
Benjamin Netanyahu | Netanyahu | Bibi Netanyahu | Bibi # Q43723
Naftali Bennett
Yair Lapid | Lapid
Benny Gantz | Gantz
Yoav Gallant | Gallant
Israel Katz
Itamar Ben-Gvir | Ben-Gvir
Bezalel Smotrich | Smotrich
Ron Dermer
Isaac Herzog
Ehud Barak
Ehud Olmert
Ariel Sharon
Yitzhak Rabin | Rabin
Shimon Peres
Mahmoud Abbas
Yasser Arafat | Arafat
Ismail Haniyeh | Haniyeh
Yahya Sinwar | Sinwar
Hassan Nasrallah | Nasrallah
Ali Khamenei | Khamenei
Ayatollah Khomeini | Ruhollah Khomeini | Khomeini
Ebrahim Raisi | Raisi
Hassan Rouhani | Rouhani
Mahmoud Ahmadinejad | Ahmadinejad
Javad Zarif | Mohammad Javad Zarif | Zarif
Masoud Pezeshkian | Pezeshkian
Abbas Araghchi | Araghchi
Qasem Soleimani | Qassem Soleimani | Soleimani
Mahsa Amini
Bashar al-Assad | Bashar Assad | Assad | al-Assad
Ahmed al-Sharaa | Ahmed al-Shara | al-Sharaa
Saddam Hussein | Saddam
Nouri al-Maliki
Muqtada al-Sadr
Osama bin Laden | Usama bin Laden | bin Laden | Bin Laden
Ayman al-Zawahiri
Abu Bakr al-Baghdadi | al-Baghdadi
Muammar Gaddafi | Moammar Gadhafi | Muammar Qaddafi | Gaddafi | Gadhafi | Qaddafi
Khalifa Haftar | Haftar
Hosni Mubarak | Mubarak
Mohamed Morsi | Morsi
Abdel Fattah el-Sisi | Abdel Fattah al-Sisi | el-Sisi | al-Sisi | Sisi
Mohammed bin Salman | MBS | Mohammad bin Salman
King Salman
Jamal Khashoggi | Khashoggi
Mohammed bin Zayed
Tamim bin Hamad Al Thani | Sheikh Tamim
King Abdullah | Abdullah II | King Abdullah II
Rafic Hariri
Saad Hariri
Joseph Aoun
Hamid Karzai | Karzai
Ashraf Ghani | Ghani
Zalmay Khalilzad | Khalilzad
Abiy Ahmed
Nelson Mandela | Mandela
Thabo Mbeki
Jacob Zuma | Zuma
Cyril Ramaphosa | Ramaphosa
Robert Mugabe | Mugabe
Emmerson Mnangagwa
Muhammadu Buhari | Buhari
Bola Tinubu | Tinubu
Goodluck Jonathan
Paul Kagame | Kagame
Yoweri Museveni | Museveni
William Ruto | Ruto
Uhuru Kenyatta | Kenyatta
Félix Tshisekedi | Felix Tshisekedi | Tshisekedi
Omar al-Bashir
Abdel Fattah al-Burhan
Macky Sall
Ibrahim Traoré
Pope Francis
Pope Benedict | Pope Benedict XVI
Pope John Paul II | John Paul II
Pope Leo | Pope Leo XIV
Patriarch Kirill
Greta Thunberg
Malala Yousafzai
Joseph Stalin | Stalin
Vladimir Lenin | Lenin
Leonid Brezhnev | Brezhnev
Nikita Khrushchev | Khrushchev
Adolf Hitler | Hitler
Charles de Gaulle | de Gaulle
Alexander Pushkin
Fyodor Dostoevsky
Leo Tolstoy
Martin Luther King | Martin Luther King Jr. | Dr. King
Rosa Parks
Stacey Abrams
Beto O'Rourke
Tim Scott
Chris Christie
Doug Burgum
Chris Wright
Lee Zeldin
Linda McMahon
Brooke Rollins
Sean Duffy
Lori Chavez-DeRemer
Doug Collins
Scott Turner
Jamieson Greer
Kevin Hassett | Hassett
Peter Navarro | Navarro
Larry Kudlow | Kudlow
Robert Lighthizer | Lighthizer
Katherine Tai
Gina Raimondo | Raimondo
Jennifer Granholm | Granholm
Xavier Becerra | Becerra
Marty Walsh
Deb Haaland | Haaland
Miguel Cardona
Denis McDonough
Alvin Bragg
Letitia James
Fani Willis
Mehmet Oz | Dr. Oz
Jay Bhattacharya
Dan Bongino | Bongino
Laura Loomer
Sergio Gor
David Sacks
Massad Boulos
Tom Barrack
`,
);
