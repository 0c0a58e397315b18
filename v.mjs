const {vocabulary}=await import('./dist/stages/4-entities/vocabulary.js');
const c=process.cpuUsage(); vocabulary(); const d=process.cpuUsage(c); console.log('vocab cpu ms',(d.user+d.system)/1000);
const c2=process.cpuUsage(); let x=0; for(let i=0;i<1e8;i++) x+=i%7; const d2=process.cpuUsage(c2); console.log('loop cpu ms',(d2.user+d2.system)/1000,x);
