import { chromium } from '@playwright/test';
import { serveSite } from './src/built-site/serve-site.ts';
const own=await serveSite(process.argv[3]??'dist',0);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const page=await (await b.newContext({viewport:{width:360,height:740}})).newPage();
const s=await page.context().newCDPSession(page); await s.send('Network.enable');
if(process.argv[4]) {await s.send('Network.emulateNetworkConditions',{offline:false,latency:150,downloadThroughput:1.6*1024*1024/8,uploadThroughput:96000});await s.send('Emulation.setCPUThrottlingRate',{rate:4});}
const t0=Date.now(); const u=new Map<string,any>(); let on=false;
s.on('Network.requestWillBeSent',e=>{u.set(e.requestId,[new URL(e.request.url).pathname,Date.now()-t0])});
s.on('Network.loadingFinished',e=>{console.log(on?'':'  ahead',u.get(e.requestId),'done',Date.now()-t0,e.encodedDataLength)});
page.on('console',m=>console.log('CONSOLE',m.text(), Date.now()-t0));
await page.goto(`http://localhost:${own.port}${process.argv[5]??'/tim-kiem/'}`,{waitUntil:'networkidle'});
on=true; await page.locator('#q').focus(); await page.keyboard.type(process.argv[2]!,{delay:120}); console.log('LAST KEY',Date.now()-t0);
await page.waitForTimeout(6000); await b.close(); await own.close();
