import { describe } from 'vitest';
import { traitsIn } from '../../support/coref-rows.ts';
import { rowTable } from '../../support/row-table.ts';

describe('what phrases tell of the one they stand for', () => {
  rowTable(traitsIn, [
    [
      'The mayor met the mayors.',
      ['The mayor = person unknown he she (mayor)', 'the mayors = person unknown they plural (mayor)'],
    ],
    [
      'The woman met the spokesman.',
      ['The woman = person female she (woman)', 'the spokesman = person male he (spokesperson)'],
    ],
    [
      'The group met the party.',
      ['The group = group neuter it group (group)', 'the party = group neuter it group (party)'],
    ],
    [
      'The newspaper praised the meeting.',
      ['The newspaper = group neuter it group (newspaper)', 'the meeting = thing neuter it (meeting)'],
    ],
    ['The camp and the lamp burned.', ['The camp = place neuter it (camp)', 'the lamp = thing neuter it (lamp)']],
    [
      'Officials met the crowd.',
      ['Officials = people unknown they plural (official)', 'the crowd = thing neuter it (crowd)'],
    ],
    ['Everyone left.', ['Everyone = person unknown he she (everyone)']],
    [
      'He met her; it met them; I met us.',
      [
        'He = person male he',
        'her = person female she',
        'it = thing neuter it',
        'them = thing unknown they plural',
        'I = thing unknown it',
        'us = thing unknown they plural',
      ],
    ],
    [
      '{PERSON-a|Larkin} met {PERSON-b|Ann Larkin} and {PERSON-c|Robert Larkin}.',
      [
        'Larkin = person unknown he she named',
        'Ann Larkin = person female she named given ann',
        'Robert Larkin = person male he named given robert',
      ],
    ],
    [
      '{PERSON-a|Osric bin Varden} met {PERSON-b|bin Varden}.',
      ['Osric bin Varden = person unknown he she named given osric', 'bin Varden = person unknown he she named'],
    ],
    [
      '{title|Mr.} {PERSON-a|Ann Larkin} met {title|Mrs.} {PERSON-b|Larkin}.',
      ['Ann Larkin = person male he named given ann', 'Larkin = person female she named'],
    ],
    [
      '{title|Gen.} {PERSON-a|Larkin} met spokeswoman {PERSON-b|Larkin}.',
      ['Larkin = person unknown he she named (general)', 'Larkin = person female she named (spokesperson)'],
    ],
    [
      '{title|Gov.} {PERSON-a|Larkin} of {GPE-b|Ohio} met {title|Sen.} {PERSON-c|Varden}, R-Ohio, and {title|Sen.} {PERSON-d|Orwin} (D-N.Y.).',
      [
        'Larkin = person unknown he she named (ohio governor)',
        'Ohio = place neuter it named',
        'Varden = person unknown he she named (ohio senator)',
        'Orwin = person unknown he she named (new_york senator)',
      ],
    ],
    [
      '{title|Gov.} {PERSON-a|Larkin} of the lamps met {title|Sen.} {PERSON-c|Varden}, a reader.',
      [
        'Larkin = person unknown he she named (governor)',
        'the lamps = thing neuter they plural (lamp)',
        'Varden = person unknown he she named (senator)',
        'a reader = person unknown he she (reader)',
      ],
    ],
    [
      'chief/JJ financial/JJ officer {PERSON-a|Larkin} met deputy mayor {PERSON-b|Varden}.',
      [
        'Larkin = person unknown he she named (chief financial officer)',
        'Varden = person unknown he she named (deputy mayor)',
      ],
    ],
    [
      'It met Minister/NNP for Health/NNP {PERSON-a|Larkin}, and the son of {PERSON-b|Varden}.',
      [
        'It = thing neuter it',
        'Minister = person unknown he she (health_larkin minister)',
        'Larkin = person unknown he she named (health minister)',
        'the son = person male he (varden son)',
        'Varden = person unknown he she named',
      ],
    ],
    ['The ex-minister/NN left.', ['The ex-minister = person unknown he she (former minister)']],
    [
      'opposition leader {PERSON-a|Larkin} met brother {title|Sen.} {PERSON-b|Larkin}.',
      ['Larkin = person unknown he she named (opposition leader)', 'Larkin = person male he named (brother, senator)'],
    ],
    [
      'Varnian/JJ president {PERSON-a|Larkin} met him.',
      ['Larkin = person unknown he she named (varnian president)', 'him = person male he'],
    ],
    [
      'The Varnian/JJ president met the president.',
      [
        'The Varnian president = person unknown he she (varnian president)',
        'the president = person unknown he she (president)',
      ],
    ],
    [
      '{GPE-b|Dravna}’s/POS president left.',
      ['Dravna = place neuter it named', 'Dravna’s president = person unknown he she (dravna president)'],
    ],
    [
      'The {NORP-c|Lumenist} nominee {PERSON-a|Larkin} left.',
      ['Lumenist = people neuter named', 'Larkin = person unknown he she named (lumenist nominee)'],
    ],
    [
      '{NORP-a|Lumenists/NNPS} met the {NORP-b|Lumenist/NNP}.',
      ['Lumenists = people neuter they plural named', 'Lumenist = people neuter named'],
    ],
    [
      'The {ORG-a|Guild} of {GPE-b|Dravna} sold {PRODUCT-c|Lumen} on {DATE-d|Monday}.',
      [
        'Guild = group neuter it group named',
        'Dravna = place neuter it named',
        'Lumen = thing neuter it named',
        'Monday = value neuter named',
      ],
    ],
    ['In May the Varnian/JJ president left.', ['the Varnian president = person unknown he she (varnian president)']],
    [
      'In May the Varnian’s/POS old/JJ president left.',
      ['the Varnian’s old president = person unknown he she (varnian president)'],
    ],
    [
      'In May the Varnian/JJ president {PERSON-a|Larkin} left.',
      ['Larkin = person unknown he she named (varnian president)'],
    ],
    [
      'late {title|Dr} {PERSON-a|Ann Larkin} met the king {PERSON-b|Ann Varden}.',
      ['Ann Larkin = person female she named given ann (doctor)', 'Ann Varden = person male he named given ann (king)'],
    ],
  ]);
});
