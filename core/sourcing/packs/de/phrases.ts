/** German set phrases around sources, one per line. `?` one word or none, `+` the word with which the source itself starts. */
import type { LanguagePack } from '../language-pack.ts';

export const GERMAN_PHRASES: LanguagePack['phrases'] = {
  according: `laut
nach angaben
nach den angaben
nach ? angaben
nach aussage
nach aussagen
nach ansicht
nach meinung
nach auffassung
nach einschätzung
nach einschätzungen
nach worten
nach den worten
nach darstellung
nach informationen
nach erkenntnissen
nach berechnungen
nach schätzungen
nach schätzung
nach überzeugung
nach +einem bericht
nach +einer meldung
nach +einer umfrage
nach +einer studie
nach +einer analyse
nach +einer untersuchung
nach +einer hochrechnung
nach +einer mitteilung
nach +? *angaben
nach +? *aussagen
nach +? ? *berichten
nach +? *meldungen
nach +einem ? bericht
nach +einer ? studie
nach +einer ? umfrage
nach +einer ? meldung
nach +jüngsten ?
nach +ersten erkenntnissen
nach +ersten untersuchungen
nach +bisherigen erkenntnissen
nach +eigener aussage
nach +eigener darstellung
aus sicht
unter berufung auf
gemäß
nach informationen aus
nach angaben aus`,
  'according-after': `zufolge
nach angaben von`,
  thus: `so`,
  impersonal: `heißt es
hieß es
heisst es
hiess es
ist die rede
war die rede
es wird angenommen
es wird befürchtet
es wird vermutet
es wird erwartet
es wird berichtet
wurde bekannt`,
  'quoted-as': `mit den worten zitiert
zitiert mit den worten`,
  hence: `demnach
demzufolge`,
  statement: `in einer mitteilung
in einer erklärung
in einer stellungnahme
in einer pressemitteilung
in einer presseerklärung
in einer aussendung
in einem schreiben
in einem statement
in einer ? mitteilung
in einer ? erklärung
in einer ? aussendung
auf anfrage
auf nachfrage
per aussendung
per pressemitteilung`,
  anonymity: `anonym bleiben
anonym bleiben will
anonym bleiben möchte
unter der bedingung der anonymität
bedingung der anonymität
bedingung von anonymität
zusicherung von anonymität
namentlich nicht genannt
nicht namentlich genannt
nicht genannt werden
nicht namentlich zitiert
name ist der redaktion bekannt
name der redaktion bekannt
namen nicht nennen
namen nicht veröffentlich*
namen nicht lesen
namen nicht preisgeben
namen nicht in der zeitung
bat um anonymität
baten um anonymität
bittet um anonymität
bitten um anonymität
auf anonymität bestand
anonym äußer*
ungenannt bleiben
unerkannt bleiben
nicht mit namen
unter dem schutz der anonymität`,
  insider: `mit der sache vertraut
mit dem vorgang vertraut
mit den plänen vertraut
mit der angelegenheit vertraut
mit den vorgängen vertraut
mit der sache vertraute
mit der sache vertraute*
mit dem vorgang vertraute*
mit den plänen vertraute*
mit der angelegenheit vertraute*
mit den vorgängen vertraute*
mit den verhandlungen vertraut*
mit den gesprächen vertraut*
mit den ermittlungen vertraut*
mit der situation vertraut*
mit der materie vertraut*`,
  reason: `weil
da
aus angst
aus furcht
um`,
  declined: `wollte sich ? ? nicht äußern
wollten sich ? ? nicht äußern
will sich ? ? nicht äußern
wollte dazu ? nicht äußern
äußerte sich ? ? nicht
äußerten sich ? ? nicht
lehnte eine stellungnahme ab
lehnte ? ? stellungnahme ab
lehnten eine stellungnahme ab
lehnte einen kommentar ab
lehnte es ab
wollte keine stellungnahme
wollte ? keinen kommentar
gab keine stellungnahme
nahm ? keine stellung
wollte ? nicht kommentieren
wollten ? nicht kommentieren
wollte ? ? nicht kommentieren
reagierte ? nicht auf
reagierten ? nicht auf
war ? ? nicht zu erreichen
war ? ? nicht erreichbar
antwortete ? nicht auf
ließ eine anfrage`,
  'to-media': `gegenüber
im gespräch mit
im interview
interview mit
gespräch mit
dem
der
den`,
  'from-circles': `aus`,
};
