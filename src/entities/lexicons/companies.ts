import { table } from './table.js';

/** Companies, brands that stand for them, universities, clubs, charities and museums. Own table; names that are words are hints. */
export const companies = table(
  'companies',
  'organization',
  `
3M
AMD
AIG
AOL
AT&T
Abbott Laboratories
Accenture
Activision Blizzard | Activision
Adidas
Adobe
Aetna
Air Canada
Air France
AirAsia | Air Asia
Airbnb
Albertsons
Alcoa
Aldi
Allianz
Allstate
American Apparel
American Cancer Society
American Express | Amex
American Heart Association
Amgen
Amnesty International | ?Amnesty
Amtrak
Anheuser-Busch
Apple Inc. | Apple Computer
Arthur Andersen
Asda
Aston Villa
Audi
Auburn University | ~Auburn
Autodesk
BASF
BHP | BHP Billiton
BMW
BNP Paribas
Baidu
Bain Capital | Bain & Company
Barclays
Barnes & Noble
Bayer
Bayern Munich
Bear Stearns
Bed Bath & Beyond
Berkshire Hathaway
Best Buy
BlackBerry
Blackstone Group | ?Blackstone
Bloomingdale's
Boston Bruins | Bruins
Boston Celtics | Celtics
Boston College
Boston Red Sox | Red Sox
Boston University
Boy Scouts | Boy Scouts of America
Bridgestone
Bristol-Myers Squibb | Bristol Myers Squibb
British Airways
Brown University
Buffalo Bills
CVS
Capital One
Cargill
Carnegie Mellon | Carnegie Mellon University
Cathay Pacific
Caterpillar Inc. | ?Caterpillar
Charles Schwab
Chelsea FC | ?Chelsea
Chevrolet
Chicago Bears
Chicago Bulls
Chicago Cubs
Chicago White Sox | White Sox
Chrysler | Fiat Chrysler
Cigna
Cisco | Cisco Systems
Citibank
Cleveland Browns
Cleveland Cavaliers
Coca-Cola | Coke | Coca Cola
Colgate-Palmolive
Columbia University
Comcast
ConocoPhillips
Cornell | Cornell University
Credit Suisse
Daimler | Daimler-Benz | DaimlerChrysler
Dallas Cowboys
Dartmouth College | ?Dartmouth
Dell
Deloitte
Denver Broncos
Detroit Lions
Detroit Pistons
Detroit Tigers
Deutsche Bank
Deutsche Telekom
Disney | Walt Disney Company | Walt Disney
Doctors Without Borders | Médecins Sans Frontières | MSF
DoorDash
Dow Chemical
Dow Jones
Dropbox
Duke University
DuPont
Duke Energy
EDF
ESPN
EasyJet
Eastman Kodak | Kodak
Electronic Arts
Eli Lilly
Emirates Airline
Emory University
Equifax
Ericsson
Ernst & Young
Etihad
Etsy
Expedia
FC Barcelona
Fannie Mae
FedEx
Ferrari
Fiat
Fidelity Investments
Florida State University | Florida State
Foxconn
Freddie Mac
Frito-Lay
GameStop
Gazprom Neft
General Dynamics
General Electric | GE
General Mills
George Washington University
Georgetown University
Georgia Tech | Georgia Institute of Technology
Gilead | Gilead Sciences
Girl Scouts | Girl Scouts of the USA
GlaxoSmithKline | GSK
Glencore
Golden State Warriors
GoDaddy
Goodwill Industries
Goodyear
Green Bay Packers | Packers
Greenpeace
Groupon
H&M
HSBC
Halliburton
Harley-Davidson
Harvard Business School
Harvard Law School
Harvard Medical School
Hasbro
Heineken
Hewlett-Packard | Hewlett Packard | HP
Hobby Lobby
Home Depot
Honda
Honeywell
Houston Astros | Astros
Human Rights Watch | HRW
Humana
Hyundai
IKEA | Ikea
ING
Infosys
Instagram
Inter Milan
J.C. Penney | JCPenney
J.Crew
Jeep
JetBlue
John Deere
Johns Hopkins | Johns Hopkins University
Juventus
KFC
KLM
KPMG
Kaiser Permanente
Kansas City Chiefs
Kellogg's
Kickstarter
Kmart
Kohl's
Korean Air
Kraft | Kraft Foods
Kroger
L'Oréal | L'Oreal
LG Electronics
LVMH
LinkedIn
Liverpool FC
London School of Economics | LSE
Los Angeles Dodgers | Dodgers
Los Angeles Lakers | Lakers
Lowe's
Lucent
Lufthansa
Lukoil
Lyft
MIT | Massachusetts Institute of Technology
MGM
Macy's
Maersk
Manchester City | Man City
Manchester United | Man United | Man Utd
Marks & Spencer
Marriott
Mastercard | MasterCard
Mattel
Mayo Clinic
Mazda
McKinsey | McKinsey & Company
Mercedes-Benz
Merck
Merrill Lynch
Metropolitan Museum of Art
Miami Dolphins
Miami Heat
Michigan State University | Michigan State
Micron
Minnesota Vikings
Mitsubishi
Monsanto
Motorola
Mozilla | Mozilla Foundation
Museum of Modern Art | MoMA
MySpace
NASCAR
National Geographic Society
Neiman Marcus
Nestlé | Nestle
New England Patriots
New York Giants
New York Jets
New York Knicks | Knicks
New York Mets | Mets
New York University | NYU
New York Yankees | Yankees
Nike
Nintendo
Nissan
Nokia
Nordstrom
Northwestern University
Norwegian Refugee Council
Notre Dame
Novartis
Novo Nordisk
Oakland Raiders
Ohio State University | Ohio State
Oracle Corporation | ?Oracle
Oxfam
PG&E | Pacific Gas and Electric
Pacific Northwest National Laboratory
Palantir
Panasonic
Paramount Pictures | ?Paramount
PayPal
Penn State | Penn State University
Pepsi | PepsiCo
Petrobras
Petronas
Peugeot
Philadelphia Eagles
Philadelphia Phillies | Phillies
Philip Morris
Pinterest
Pittsburgh Penguins
Pittsburgh Steelers | Steelers
Pizza Hut
Porsche
PricewaterhouseCoopers | PwC
Princeton University
Procter & Gamble | P&G
Purdue University | Purdue Pharma
Qualcomm
RAND Corporation | RAND
Random House
Real Madrid
Reddit
Renault
Rice University
Rio Tinto
Robinhood
Rolls-Royce
Rosneft
Rotary International
Royal Dutch Shell
Rutgers | Rutgers University
Ryanair
SAP
Safeway
Salesforce
Salvation Army
San Francisco Giants
San Francisco 49ers | 49ers
Sanofi
Save the Children
Sberbank
Scotiabank
Seattle Mariners | Mariners
Seattle Seahawks | Seahawks
Sephora
Sierra Club
Singapore Airlines
Skype
Smithsonian | Smithsonian Institution
Snapchat
Société Générale
SoftBank
Sotheby's
Spotify
Standard & Poor's
Standard Chartered
Stanford University
Sun Microsystems
Suzuki
Syracuse University
T-Mobile
TJ Maxx
TSMC
Tata | Tata Motors | Tata Steel
Tesco
Texas A&M | Texas A&M University
Texas Instruments
Time Warner
Toronto Maple Leafs | Maple Leafs
Toronto Raptors | Raptors
Toshiba
TotalEnergies
Toys R Us
Trader Joe's
Trinity College
Turkish Airlines
Tumblr
UBS
UCLA
UC Berkeley
UPS
US Airways
USC
Unilever
Union Pacific
United Way
UnitedHealth | UnitedHealthcare
Universal Pictures
University of California
University of Chicago
University of Michigan
University of Oxford
University of Cambridge
University of Pennsylvania
University of Texas
University of Virginia
University of Washington
Vale S.A.
Valero | Valero Energy
Vanderbilt University
Verizon
Viacom
Vodafone
Volvo
Walgreens
Wal-Mart
Warner Bros. | Warner Brothers
Waymo
Wayfair
WeWork
Wendy's
Western Union
Westinghouse
Whole Foods
WikiLeaks
Wikimedia Foundation | ?Wikipedia
World Wildlife Fund | WWF
Xerox
Xiaomi
YMCA
YWCA
Yahoo | Yahoo!
Yelp
Zillow
?Arsenal
?Chase
?Delta
?Dodge
?Emirates
?Everton
?Gap
?Hilton
?Hyatt
?Ikea
?Kia
?Lexus
?Liverpool
?Marathon
?Oracle
?Orange
?Patriots
?Sears
?Sprint
?Square
?Staples
?Subway
?Target
?Tottenham
?Visa
?Zoom
`,
);
