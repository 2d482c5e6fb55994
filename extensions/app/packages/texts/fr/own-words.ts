import type { OwnWordsSpeech } from '../own-words.ts';

/** How the values of a client are written in French, and what is no client's. */
export const ownWords: OwnWordsSpeech = {
  numbers:
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un',
  dayWords: 'premier',
  ordinal: 'er|ère|e|ème',
  beforeDay: 'le',
  thousand: 'k|mille',
  million: 'm|millions?',
  legalForms: 'sarl|sas|sasu|sa|snc|scop|sci|eurl|selarl|gie|et cie|& cie',
  unsaidBefore: 'etablissements?|ets|ste|societe|groupe|cabinet|entreprise',
  unsaidAfter: 'groupe|fils|freres|associes|france|participations?',
  manyNumbers:
    '(?:trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|quatre-vingts?)(?:-\\p{L}+)*|(?:quarant|cinquant|soixant|cent|mill)ième|(?<!pour\\s)cents?(?!\\s(?:fois|pour\\scent|pas))|mille(?!\\s(?:fois|mercis?|et\\sune|excuses))|(?:demi-)?(?:douzaine|dizaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard)s?',
  units:
    'secondes?|minutes?|min|heures?|jours?|semaines?|mois|ans?|années?|fois|mots?|phrases?|questions?|raisons?|choses?|étapes?|façons?|options?|appels?',
  articles:
    'une?|les?|la|en|et|ou|on|aux?|du|de|des|si|sa|ma|ta|je|tu|il|ce|se|ne',
  // À + Le Havre is au Havre, de + Les Sables is des Sables.
  contraction: { article: 'les?', contracted: 'aux?|du|des' },
  tidy: [
    ['(?<!\\p{L})[aA]ux?(?=[\\ue000-\\ue0ff])', 'à '],
    ['(?<!\\p{L})(?:[dD]u|[dD]es)(?=[\\ue000-\\ue0ff])', 'de '],
    ["(?<!\\p{L})[dD]['’]\\s?(?=[\\ue000-\\ue0ff])", 'de '],
    // What a day needs no more: le 12 mai dernier.
    ['(?<=[\\ue000-\\ue0ff])\\s(?:derni[eè]r|prochain)e?(?!\\p{L})', ''],
    ["[qQ]u['’]\\s?(?=[\\ue000-\\ue0ff])", 'que '],
  ],
  wordsAsWell:
    'rose|pierre|claire|marguerite|olive|jade|fleur|reine|désiré|aimé|parfait|constant|prudence|victoire|grâce|blanche|bon|petit|grand|blanc|noir|brun|roux|boulanger|boucher|marchand|berger|bois|fontaine|rivière|moulin|tours|valence|nice|sens|juste|franc|carré|charpentier|maçon|roi|barbier|duc|prince|page|poirier|pommier|ange|céleste|violette|iris|prune|cerise|lavande',
  notNames: [],
  names:
    'Adrien Agathe Alexandre Alexis Amélie Anaïs Antoine Arnaud Audrey Aurélie Aurélien Baptiste Bastien Benoît Brigitte Camille Capucine Cédric Célia Céline Chantal Chloé Clémence Clément Coralie Corentin Cyril Damien Delphine Didier Dominique Élise Élodie Emmanuelle Enzo Étienne Fabien Fabrice Florian Franck François Françoise Frédéric Gaël Gaëlle Geneviève Ghislaine Guillaume Gwenaëlle Hélène Hervé Inès Jérémy Jérôme Joël Joëlle Josiane Julien Karim Kévin Laëtitia Laurent Léa Loïc Ludovic Maëlle Maëlys Maëva Manon Margaux Marianne Marine Mathieu Mathilde Maxime Mélanie Mickaël Monique Morgane Nadège Nathalie Nicolas Noémie Odile Ophélie Pascale Patrice Philippe Quentin Raphaël Régis Rémi Romain Sabrina Sandrine Sébastien Solène Stéphane Stéphanie Sylvain Sylvie Théo Thibault Thierry Valérie Véronique Virginie Xavier Yann Yannick Yves Zoé Moreau Durand Lefèvre Leroy Girard Dupont Dubois Dupuis Lefebvre Fournier Gauthier Lemaire Rousseau Aix Ajaccio Albi Amiens Angers Angoulême Annecy Antibes Argenteuil Arles Arras Aubagne Aurillac Auxerre Avignon Bayonne Beauvais Belfort Besançon Béziers Biarritz Blois Bordeaux Boulogne Bourges Brest Caen Calais Cannes Carcassonne Chambéry Charleroi Chartres Cherbourg Cholet Clermont Colmar Compiègne Créteil Dijon Dunkerque Épinal Évreux Gand Grenoble Herbiers Laval Lille Limoges Lorient Lyon Mâcon Marseille Metz Montauban Montluçon Montpellier Montreuil Mulhouse Namur Nancy Nanterre Nantes Narbonne Neuilly Nevers Nîmes Niort Orléans Perpignan Poitiers Quimper Reims Rennes Roanne Roubaix Rouen Strasbourg Tarbes Toulon Toulouse Tourcoing Troyes Vannes Versailles Villeurbanne'.split(
      ' ',
    ),
  beforeNames:
    'à|de|chez|vers|bonjour|bonsoir|cher|chère|monsieur|madame|m|mme',
  elided: "(?:d|l|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu|quoiqu)['’]",
  everyday:
    'Bonjour Bonsoir Salut Allô Coucou Bienvenue Merci Monsieur Madame Mademoiselle Messieurs Mesdames Maître Docteur M Mr Mme Mlle Me Dr OK Noël Pâques Toussaint Ramadan Ascension Pentecôte Internet CRM ERP PDF FAQ TVA RGPD RH DSI DAF DRH PDG DG PME TPE ETI SAV SAS UE TV Wi-Fi WiFi Excel QR BTP CSE CA HT TTC RTT',
  openers:
    'ça ca à ô y aujourd quelqu presqu entr bon bien tout plus chez grand petit juste on en les la le de du et ou si un sans car mais or des sur par pour est son ton mon mars',
  bearing:
    "a|est|était|dit|disait|demande|demandait|veut|voulait|pense|trouve|ouvre|appelle|m[’']a|nous|vient",
};
