-- What is a large change of an amount since last year: unsettled for the grants that were here before it could be said.

update grant_year
set terms = terms || '{"largeChange": {"value": null, "source": "Inte angivet när bidraget lades in"}}'
where not terms ? 'largeChange';
