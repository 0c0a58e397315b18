import { candidateTable } from '../../../support/name-table.ts';

candidateTable('bodies with a series in their names', [
  'He met the {name|Department of Health, Education and Welfare} there.',
  'He met the {name|Department of Health, Education, and Welfare of Nordvik} there.',
  'He met the {name|Institute of Water, Soil and Climate Studies} in {name|Orvin}.',
  'He met the {name|National Heart, Lung, and Blood Institute} there.',
  'He met the {name|Oil and Gas Authority} there.',
  'She joined {name|Customs and Border Protection} there.',
  '{name|Customs and Border Protection} said no.',
  'He met the {name|Food, Water and Harbour Workers Union} there.',
  'He met {name|Police, Fire and Rescue Service} there.',
]);

candidateTable('bodies and names side by side', [
  'The {name|Ministry of Defence} and {name|Ministry of Finance} declined.',
  'The {name|Ministry of Defence} and {name|Finance Ministry} declined.',
  'He met the {name|Ministry of Health}, {name|Oslo} and {name|Bergen} there.',
  'He met the {name|Ministry of Health}, {name|Ingrid Vrell} and {name|Zornik} there.',
  'He met the {name|Department of Defence}, {name|Congress} and the {name|White House} there.',
  '{name|Parliament} and {name|Finance Ministry} agreed.',
  'He met {name|Oxfam}, {name|Greenpeace} and {name|Harbour Watch Institute} there.',
  'They named {name|Housing}, and {name|Harbour Council} left.',
  'He met the {name|Golden Heart}, {name|Ingrid}, and {name|Blood Institute} there.',
  'He met {name|Heart} and {name|Blood} there.',
  'He met the {name|Ministry of Trade}, {name|Industry} or {name|Welfare} there.',
]);
