/** Tests the code blocks of the README and of the pages beside this module. */
package clutch.docs;
