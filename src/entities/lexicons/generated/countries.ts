// Written by tools/build-lexicons.ts; do not edit. Sources: i18n-iso-countries, countries-list (MIT).
import { table } from '../table.js';

/** Countries and territories, with what else they are called. */
export const countries = table(
  'countries',
  'place',
  `
Andorra # Q228
United Arab Emirates | UAE | U.A.E. | Emirates # Q878
Afghanistan # Q889
Antigua and Barbuda | Antigua # Q781
Anguilla
Albania # Q222
Armenia # Q399
Angola # Q916
Antarctica
Argentina # Q414
American Samoa
Austria # Q40
Australia # Q408
Aruba
Åland Islands | Aland Islands | Aland
Azerbaijan # Q227
Bosnia and Herzegovina | Bosnia | Bosnia-Herzegovina # Q225
Barbados # Q244
Bangladesh # Q902
Belgium # Q31
Burkina Faso # Q965
Bulgaria # Q219
Bahrain # Q398
Burundi # Q967
Benin # Q962
Saint Barthélemy | Saint Barthelemy
Bermuda
Brunei | Brunei Darussalam # Q921
Bolivia # Q750
Bonaire
Brazil # Q155
Bahamas | The Bahamas # Q778
Bhutan # Q917
Bouvet Island
Botswana # Q963
Belarus | Republic of Belarus | Byelorussia | Belorussia # Q184
Belize # Q242
Canada # Q16
Cocos (Keeling) Islands
Democratic Republic of the Congo | DRC | Congo | DR Congo | Democratic Republic of Congo | Zaire # Q974
Central African Republic # Q929
Republic of the Congo | Congo-Brazzaville | Congo # Q971
Switzerland # Q39
Ivory Coast | Côte d'Ivoire | Cote d'Ivoire # Q1008
Cook Islands
Chile # Q298
Cameroon # Q1009
China | People's Republic of China | PRC | Mainland China # Q148
Colombia # Q739
Costa Rica # Q800
Cuba # Q241
Cape Verde | Cabo Verde # Q1011
Curaçao | Curacao
Christmas Island
Cyprus # Q229
Czech Republic | Czechia # Q213
Germany | Federal Republic of Germany # Q183
Djibouti # Q977
Denmark # Q35
Dominica # Q784
Dominican Republic # Q786
Algeria # Q262
Ecuador # Q736
Estonia # Q191
Egypt # Q79
Western Sahara
Eritrea # Q986
Spain # Q29
Ethiopia # Q115
Finland # Q33
Fiji # Q712
Falkland Islands | Falklands | Falkland Islands (Malvinas)
Micronesia | Federated States of Micronesia # Q702
Faroe Islands
France # Q142
Gabon # Q1000
United Kingdom | UK | U.K. | Great Britain # Q145
Grenada # Q769
~Georgia | Republic of Georgia # Q230
French Guiana
Guernsey
Ghana # Q117
Gibraltar
Greenland
Gambia | The Gambia | Republic of The Gambia # Q1005
~Guinea # Q1006
Guadeloupe
Equatorial Guinea # Q983
Greece # Q41
South Georgia and the South Sandwich Islands
Guatemala # Q774
Guam
Guinea-Bissau # Q1007
Guyana # Q734
Hong Kong
Heard Island and McDonald Islands
Honduras # Q783
Croatia # Q224
Haiti # Q790
Hungary # Q28
Indonesia # Q252
Ireland | Republic of Ireland # Q27
Israel # Q801
Isle of Man
India | Republic of India | Bharat # Q668
British Indian Ocean Territory | Chagos Islands | Diego Garcia
Iraq # Q796
Iran | Islamic Republic of Iran | Islamic Republic # Q794
Iceland # Q189
Italy # Q38
Jersey
Jamaica # Q766
~Jordan # Q810
Japan # Q17
Kenya # Q114
Kyrgyzstan | Kyrgyz Republic | Kirghizia # Q813
Cambodia # Q424
Kiribati # Q710
Comoros # Q970
Saint Kitts and Nevis | St. Kitts # Q763
North Korea | Democratic People's Republic of Korea | DPRK # Q423
South Korea | Republic of Korea | ROK | Korea # Q884
Kuwait # Q817
Cayman Islands
Kazakhstan # Q232
Laos | Lao People's Democratic Republic # Q819
Lebanon # Q822
Saint Lucia | St. Lucia # Q760
Liechtenstein # Q347
Sri Lanka | Ceylon # Q854
Liberia # Q1014
Lesotho # Q1013
Lithuania # Q37
Luxembourg # Q32
Latvia # Q211
Libya # Q1016
Morocco # Q1028
Monaco # Q235
Moldova | Republic of Moldova # Q217
Montenegro # Q236
Saint Martin (French part) | Saint Martin
Madagascar # Q1019
Marshall Islands # Q709
North Macedonia | Macedonia | The Republic of North Macedonia # Q221
Mali # Q912
Myanmar | Burma # Q836
Mongolia # Q711
Macau | Macao
Northern Mariana Islands
Martinique
Mauritania # Q1025
Montserrat
Malta # Q233
Mauritius # Q1027
Maldives # Q826
Malawi # Q1020
Mexico # Q96
Malaysia # Q833
Mozambique # Q1029
Namibia # Q1030
New Caledonia
Niger # Q1032
Norfolk Island
Nigeria # Q1033
Nicaragua # Q811
Netherlands | Holland | The Netherlands | Netherlands (Kingdom of the) # Q55
Norway # Q20
Nepal # Q837
Nauru # Q697
Niue
New Zealand | Aotearoa # Q664
Oman # Q842
Panama # Q804
Peru # Q419
French Polynesia
Papua New Guinea | PNG # Q691
Philippines | Republic of the Philippines # Q928
Pakistan # Q843
Poland # Q36
Saint Pierre and Miquelon
Pitcairn | Pitcairn Islands
Puerto Rico
Palestine | State of Palestine | Palestinian territories | Occupied Palestinian Territories
Portugal # Q45
Palau # Q695
Paraguay # Q733
Qatar # Q846
Reunion
Romania # Q218
Serbia # Q403
Russia | Russian Federation # Q159
Rwanda # Q1037
Saudi Arabia | Kingdom of Saudi Arabia | KSA # Q851
Solomon Islands # Q685
Seychelles # Q1042
Sudan # Q1049
Sweden # Q34
Singapore # Q334
Saint Helena
Slovenia # Q215
Svalbard and Jan Mayen
Slovakia # Q214
Sierra Leone # Q1044
San Marino # Q238
Senegal # Q1041
Somalia # Q1045
Suriname # Q730
South Sudan # Q958
São Tomé and Príncipe | Sao Tome and Principe | São Tomé # Q1039
El Salvador # Q792
Sint Maarten (Dutch part) | Sint Maarten
Syria | Syrian Arab Republic # Q858
Eswatini | Swaziland # Q1050
Turks and Caicos Islands
~Chad # Q657
French Southern Territories
Togo # Q945
Thailand # Q869
Tajikistan # Q863
Tokelau
Timor-Leste | East Timor # Q574
Turkmenistan # Q874
Tunisia # Q948
Tonga # Q678
Turkey | Türkiye | Turkiye # Q43
Trinidad and Tobago | Trinidad # Q754
Tuvalu # Q672
Taiwan | Chinese Taipei | Republic of China # Q865
Tanzania | United Republic of Tanzania # Q924
Ukraine # Q212
Uganda # Q1036
United States Minor Outlying Islands | U.S. Minor Outlying Islands
United States | United States of America | USA | U.S.A. | US | U.S. | America | the States # Q30
Uruguay # Q77
Uzbekistan # Q265
Vatican City | Vatican | Holy See (Vatican City State) # Q237
Saint Vincent and the Grenadines | St. Vincent # Q757
Venezuela # Q717
British Virgin Islands
U.S. Virgin Islands
Vietnam | Viet Nam | South Vietnam | North Vietnam # Q881
Vanuatu # Q686
Wallis and Futuna
Samoa # Q683
Kosovo # Q1246
Yemen # Q805
Mayotte
South Africa # Q258
Zambia # Q953
Zimbabwe # Q954
`,
);
