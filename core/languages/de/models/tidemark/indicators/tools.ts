import type { ModelTexts } from '../../../../model-texts.ts';

/** What to look for in Tools, stage by stage. */
export const toolsIndicators: ModelTexts['indicators'] = {
  'tools.one-place': {
    text: 'Die Community hat einen Ort mit eigener Adresse und eine namentlich bekannte Person, die ihn betreibt.',
    why: 'An einen Ort, den man nicht nennen kann, kehrt man nicht zurück. Jemand muss auch wissen, welcher Schalter was bewirkt.',
    look: 'Die Adresszeile, der Name im Kopf der Seite und die Seite, die sagt, wen man um Hilfe bittet.',
    firstStep: 'Entscheiden, welcher der Orte das Zuhause ist, und alle anderen dorthin verweisen lassen.',
    done: 'Überall steht dieselbe Adresse, und wer den Ort betreibt, beantwortet technische Fragen binnen zwei Tagen.',
  },
  'tools.needs-list': {
    text: 'Eine schriftliche Liste sagt, was die Werkzeuge leisten müssen, für Mitglieder und für die Organisation.',
    why: 'Ohne Liste gewinnt die beste Verkaufsvorführung. Mit einer weiß man, was man weglassen kann.',
    look: 'Die Liste selbst: Nennt sie echte Aufgaben der Mitglieder und wie vertraut ihnen solche Werkzeuge sind?',
    firstStep:
      'Drei Mitglieder und zwei Kolleginnen oder Kollegen fragen, was sie letzte Woche tun wollten und nicht konnten, und es aufschreiben.',
    done: 'Sie passt auf zwei Seiten, markiert das Unverzichtbare, und mindestens fünf Mitglieder wurden gefragt.',
  },
  'tools.joining-choice': {
    text: 'Die Beitrittsseite sagt, wer beitreten, lesen und schreiben darf, und das wurde bewusst entschieden.',
    why: 'Eine offene Tür zieht andere Menschen an als eine geschlossene. Wer die Voreinstellung lässt, lässt die Software entscheiden.',
    look: 'Die Beitrittsseite in einem privaten Fenster.',
    firstStep:
      'Die Community in einem privaten Fenster öffnen, notieren, was Fremde sehen, und fragen, ob das gewollt ist.',
    done: 'Entscheidung und Grund sind aufgeschrieben, und Fremde können auf der Beitrittsseite lesen, ob der Ort für sie ist.',
  },
  'tools.phone-ready': {
    text: 'Lesen, Schreiben und Antworten gehen alle auf dem Telefon.',
    why: 'Viele Mitglieder haben eine freie Minute im Zug, nicht am Schreibtisch. Was dort misslingt, wird nie geschrieben.',
    look: 'Eine beliebige Seite auf dem eigenen Telefon oder in einem schmalen Fenster.',
    firstStep: 'Heute auf dem Telefon beitreten, fragen und antworten und jede Stelle notieren, an der es hakt.',
    done: 'Alle drei Aufgaben gelangen auf zwei verschiedenen Telefonen ohne Zoomen oder seitliches Scrollen.',
  },
  'tools.first-post-fast': {
    text: 'Neue kommen von der Beitrittsseite binnen fünf Minuten zum ersten Beitrag.',
    why: 'Am lebendigsten ist eine Frage, wenn sie gerade aufkommt. Jeder weitere Schritt verliert einige von denen, die kamen.',
    look: 'Die Beitrittsseite und die Schritte danach; besser noch: jemandem zusehen, der noch nie beigetreten ist.',
    firstStep: 'Jemanden aus dem Bekanntenkreis beitreten lassen, schweigend zusehen und notieren, wo es stockt.',
    done: 'Drei Menschen, die es nie gesehen hatten, schafften es in fünf Minuten, und das größte Hindernis ist beseitigt.',
  },
  'tools.tool-list': {
    text: 'Eine Liste nennt jedes Werkzeug der Community mit Zuständigen, Kosten und Verlängerungsdatum.',
    why: 'Vergessene Werkzeuge kosten Geld und halten Daten der Mitglieder. Gut wählen kann nur, wer weiß, was er hat.',
    look: 'Die Liste, verglichen mit den letzten Rechnungen und den Links der Startseite.',
    firstStep: 'Jedes diese Woche geöffnete Werkzeug aufschreiben, und wer es bezahlt.',
    done: 'Die Liste ist vollständig, hat eine zuständige Person und wurde in den letzten sechs Monaten geprüft.',
  },
  'tools.own-platform': {
    text: 'Die Community läuft auf Software, die die Organisation gewählt hat und beherrscht, und ihr Inhalt lässt sich mitnehmen.',
    why: 'In einem geliehenen Netzwerk entscheiden andere, wer was sieht, und schließen vielleicht die Tür. Mitglieder verdienen sichereren Boden.',
    look: 'Vertrag und Einstellungen; einen Export herunterladen und öffnen.',
    firstStep: 'Von der jetzigen Plattform einen Export aller Beiträge anfordern und sehen, was kommt.',
    done: 'Sie läuft unter eigenem Namen und zu eigenen Bedingungen, und im letzten Jahr wurde ein vollständiger Export geöffnet und geprüft.',
  },
  'tools.one-sign-in': {
    text: 'Mitglieder melden sich mit dem Konto an, das sie bei der Organisation schon haben.',
    why: 'Noch ein Passwort ist noch ein Grund, nicht zu kommen. Ein Konto sagt auch, mit welcher Kundin oder welchem Kunden man spricht.',
    look: 'Die Anmeldeseite, aus Sicht von Kundinnen und Kunden, die noch nie in der Community waren.',
    firstStep:
      'Wer die Kundenkonten betreut, fragen, was nötig wäre, und die Zahl abgebrochener Registrierungen mitbringen.',
    done: 'Kundinnen und Kunden kommen mit ihrem vorhandenen Konto hinein, und wird es geschlossen, endet auch der Zugang.',
  },
  'tools.hand-over': {
    text: 'Eine Frage lässt sich aus dem Thema an Support oder Produkt übergeben, und die Antwort kommt dorthin zurück.',
    why: 'Wer Mitglieder an den Support verweist, lässt sie von vorn beginnen. Eine Übergabe hält die Antwort da, wo andere sie lesen.',
    look: 'Drei Themen, die ein anderes Team brauchten: Wie kamen sie dorthin, und was kam zurück?',
    firstStep: 'Mit einer Person im Support ein Schlagwort vereinbaren, das „für euch“ heißt, und wann sie nachsieht.',
    done: 'Die Übergabe ist ein Handgriff, zeigt, wer zuständig ist, und neun der letzten zehn kamen mit Antwort zurück.',
  },
  'tools.customer-record': {
    text: 'Die Kundenakte zeigt Support und Vertrieb, ob jemand Mitglied ist und was zuletzt gefragt wurde.',
    why: 'Niemand erklärt gern zweimal. Wer das Thema kennt, beginnt das Gespräch da, wo das Thema endete.',
    look: 'Das Kundensystem, gemeinsam mit jemandem an einer gut bekannten Akte.',
    firstStep: 'Jemanden im Support fragen, welche drei Angaben über ein Mitglied diese Woche geholfen hätten.',
    done: 'Die Angaben erscheinen von selbst in der Akte, und Mitglieder erfahren, was warum geteilt wird.',
  },
  'tools.moderator-desk': {
    text: 'Die Moderation arbeitet aus einer Warteschlange mit Verlauf und gespeicherten Antworten, und jemand justiert den Spamfilter.',
    why: 'Über E-Mail und Chat verstreute Moderation ist langsam und ungerecht. Eine Warteschlange zeigt, was wartet und was zuvor geschah.',
    look: 'Die Moderationsseite: was vor einer Entscheidung über eine Meldung zu sehen ist.',
    firstStep:
      'Alle Wege auflisten, auf denen eine Meldung ankommen kann, und alle bis auf einen schließen oder umleiten.',
    done: 'Alle Meldungen kommen in einer Warteschlange an, mit dem Verlauf des Mitglieds, und der Filter wurde im letzten Monat justiert.',
  },
  'tools.three-kinds-of-room': {
    text: 'Von jeder Seite sind offene Themen, Gruppen und private Nachrichten je einen Klick entfernt.',
    why: 'Offene Gespräche ermöglichen Zufallsbegegnungen, Gruppen tiefe Arbeit, und Vertrauen beginnt oft zu zweit.',
    look: 'Das Menü, eine Gruppe und der Knopf für Nachrichten in einem Profil.',
    firstStep:
      'Herausfinden, was von den dreien fehlt oder versteckt ist, und es zuerst für einige Mitglieder einschalten.',
    done: 'Alle drei gibt es, sie sind ohne Hilfe zu finden, und jedes nutzten im letzten Monat mindestens zehn Mitglieder.',
  },
  'tools.search-finds': {
    text: 'Eine Suche nach fünf Alltagsfragen zeigt unter den ersten drei Treffern eine brauchbare Antwort.',
    why: 'Die meisten suchen, lesen und gehen wieder. Versagt die Suche, war all die Arbeit für niemanden geschrieben.',
    look: 'Die Suchseite, mit Fragen in den Worten der Mitglieder.',
    firstStep: 'Die fünf neuesten Fragen so suchen, wie Neue es täten, und aufschreiben, was zuerst kam.',
    done: 'Alle fünf gelingen, und der Test wird jedes Quartal mit neuen Fragen wiederholt.',
  },
  'tools.accessible': {
    text: 'Wer nur eine Tastatur oder einen Screenreader nutzt, kann beitreten, lesen und schreiben.',
    why: 'Eine Community, die Menschen durch ihre Software aussperrt, sagt etwas, das keine Richtlinie zurücknehmen kann.',
    look: 'Eine beliebige Seite: die Maus weglegen und versuchen, beizutreten, zu lesen und zu antworten.',
    firstStep:
      'Zehn Minuten ohne Maus arbeiten, notieren, wo es hakt, und die Liste denen schicken, die die Plattform betreiben.',
    done: 'Jemand, der auf solche Hilfen angewiesen ist, hat im letzten Jahr alles drei getan, und was im Weg stand, ist behoben.',
  },
  'tools.room-to-grow': {
    text: 'Das Team weiß, was die Werkzeuge bei zehnmal so vielen Mitgliedern kosten und erlauben.',
    why: 'Wachstum ist der schlechteste Moment, um eine Preisstufe oder Grenze zu entdecken. Ein Umzug dauert fast ein Jahr.',
    look: 'Preisliste und Grenzen im Vertrag neben den eigenen Wachstumszahlen.',
    firstStep: 'Den Anbieter schriftlich nach Preis und Grenzen bei zehnmal so vielen Mitgliedern fragen.',
    done: 'Eine Seite zeigt Kosten und Grenzen beim Doppelten und Zehnfachen und sagt, wann gehandelt werden müsste.',
  },
  'tools.in-daily-tools': {
    text: 'Mindestens drei Abteilungen beantworten Beiträge aus dem System, in dem sie den ganzen Tag arbeiten.',
    why: 'Wer dafür ein weiteres Programm öffnen muss, vergisst es. Kommt die Community an den Arbeitsplatz, wird Antworten Alltag.',
    look: 'Drei Abteilungen zeigen lassen, wo ein Beitrag der Community ankommt und was sie damit tun.',
    firstStep:
      'Sich neben jemanden setzen, der oft antwortet, den Umweg beobachten und fragen, was ihn ersparen würde.',
    done: 'In drei Abteilungen kommen Beiträge im täglichen System an, und die Antwort erscheint von selbst in der Community.',
  },
  'tools.in-product': {
    text: 'Mitglieder sehen Antworten der Community im Produkt selbst und können dort fragen.',
    why: 'Die Frage kommt bei der Arbeit auf. Wer woandershin schickt, verliert die Frage und den Menschen.',
    look: 'Das Produkt: eine schwierige Ansicht öffnen und nach einem Weg zu Antworten anderer suchen.',
    firstStep:
      'Die Ansicht nennen, die die meisten Themen auslöst, und das Produktteam dort um einen Link zum besten bitten.',
    done: 'Die zehn schwierigsten Ansichten zeigen passende Antworten und einen Weg zu fragen, und bekannt ist, wie oft sie genutzt werden.',
  },
  'tools.routing': {
    text: 'Neue Fragen erreichen die Mitglieder und Mitarbeitenden, die sich auskennen, ohne dass jemand sie weiterleitet.',
    why: 'Wächst eine Community, kann niemand alles lesen. Die richtige Person muss auch ohne unsere Hilfe davon erfahren.',
    look: 'Eine neue Frage zu einem Spezialthema: Wer wurde benachrichtigt, und wer antwortete?',
    firstStep:
      'Zehn Mitglieder und fünf Mitarbeitende fragen, von welchen Themen sie hören wollen, und die Benachrichtigungen mit ihnen einstellen.',
    done: 'Von zehn Fragen zu Spezialthemen wurden acht von jemandem beantwortet, den die Werkzeuge benachrichtigt hatten.',
  },
  'tools.members-choose-tools': {
    text: 'Mitglieder schlagen Änderungen an den Werkzeugen vor, testen sie und stimmen ab, und die Liste ist öffentlich.',
    why: 'Sie leben jeden Tag an diesem Ort. Was sie getestet haben, erklären sie auch allen anderen.',
    look: 'Die Ideenseite oder die Kategorie über die Community selbst.',
    firstStep: 'Ein Thema „Was würdet ihr hier ändern?“ eröffnen und das Kleinste daraus binnen einer Woche beheben.',
    done: 'Die Liste zeigt, was gewünscht, geplant und erledigt ist, und Mitglieder haben die letzte große Änderung getestet.',
  },
  'tools.open-interfaces': {
    text: 'Mitglieder oder Partner haben aus den Inhalten der Community etwas gebaut, mit einem Zugang, den wir dokumentieren und erlauben.',
    why: 'Was andere bauen, erreicht Menschen, die wir nie erreichten. Es zeigt auch, dass sie mit dem Bestand der Community rechnen.',
    look: 'Die Seiten für Entwicklung oder Feeds, und was Partner auf ihren eigenen Seiten zeigen.',
    firstStep: 'Einen Feed neuer Fragen veröffentlichen, mit drei Zeilen dazu, wer ihn wie nutzen darf.',
    done: 'Zwei von anderen gebaute Dinge sind in Gebrauch, zu Bedingungen, die die Beiträge der Mitglieder schützen.',
  },
  'tools.inside-and-outside': {
    text: 'Das interne Netzwerk und die Community sind verbunden, sodass eine Frage hinübergeht und binnen eines Tages zurückkehrt.',
    why: 'Die meisten Antworten gibt es irgendwo in der Organisation schon. Eine Brücke findet sie ohne eine Kette weitergeleiteter E-Mails.',
    look: 'Themen mit Antworten aus ungewohnten Abteilungen, und der interne Kanal, in dem Fragen der Community erscheinen.',
    firstStep:
      'Einen internen Kanal öffnen, dort jeden Morgen drei unbeantwortete Fragen einstellen und die Antworten zurücktragen.',
    done: 'Fragen erscheinen intern von selbst, und neun von zehn kehren binnen eines Arbeitstags mit Antwort zurück.',
  },
};
