export const eau = `
eau | eau | 6
fr eau; eaux; hydraulique; ressource en eau; ressources hydriques
en water; water resources; hydraulic
es agua; aguas; hídrico; recursos hídricos; hidráulico
pt água; águas; hídrico; recursos hídricos; hidráulico

eau-potable | eau, sante | 6, 3 | eau
fr eau potable; adduction d'eau; adduction d'eau potable; AEP; alimentation en eau potable; approvisionnement en eau; distribution d'eau; potabilisation; réseau d'eau; accès à l'eau; desserte en eau; service de l'eau; service d'eau
en drinking water; safe water; water supply; potable water; water network; access to water; piped water; water service; water treatment; water utility
es agua potable; abastecimiento de agua; potabilización; acceso al agua; red de agua; suministro de agua; servicio de agua
pt água potável; abastecimento de água; tratamento de água; acesso à água; rede de água; água encanada
* WASH
`;
